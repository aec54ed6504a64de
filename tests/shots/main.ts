/**
 * `npm run shots [-- --only PAGE,… --app h5|weapp --site DIR --out DIR]`: every page in content, empty and error, at
 * 390 × 844, in normal and 1.75-fold letters and in 大字版, as pictures: of the H5 app in `dist/shots`, of the mini-program as our host
 * renders it in `dist/shots/weapp`; content also in its whole length (`….long.png`). Then the cards of the eight calls and a
 * poster (`--only cards`), as the mini-program makes them. Ends with 1 when a page with content or nothing to show logs an
 * error.
 */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { builtFunctions, builtSite } from '../../local-cloud/start/build'
import { killProcessGroups } from '../../local-cloud/start/process-groups'
import { launchChromium } from '../support/chromium'
import { builtWeapp } from '../weapp/built-weapp'
import { LETTER_SIZES } from './letter-sizes'
import { shotPages } from './pages'
import { takeCards } from './take-cards'
import { startShotClouds, type ShotClouds } from './shot-clouds'
import { SHOT_STATES, takeShot, type Shot } from './take-shot'
import { takeWeappShot } from './take-weapp-shot'

const ROOT = path.resolve(__dirname, '../..')

const { values } = parseArgs({
  options: {
    only: { type: 'string' },
    app: { type: 'string' },
    site: { type: 'string' },
    out: { type: 'string', default: path.join(ROOT, 'dist/shots') },
  },
})

const PHOTOGRAPHERS = 2

/** What is taken of each app, and where its pictures go within the folder of all. */
const APPS = [
  { app: 'h5', folder: '.', take: takeShot },
  { app: 'weapp', folder: 'weapp', take: takeWeappShot },
] as const

const endings: Array<() => unknown> = []
let ending: Promise<void> | undefined

/** Ends everything that was begun, last first; once. */
function end(): Promise<void> {
  ending ??= (async () => {
    for (const each of endings.reverse()) await each()
  })()
  return ending
}

/** The pictures that are asked for: each page × state × size. */
function shotsOf(clouds: ShotClouds, out: string): Shot[] {
  const only = values.only?.split(',')
  const pages = shotPages(clouds).filter(({ name }) => only?.includes(name) ?? true)
  return pages.flatMap(({ name, content, empty }) =>
    SHOT_STATES.flatMap((state) =>
      LETTER_SIZES.flatMap((size): Shot[] => {
        const visit = state === 'empty' ? empty : content
        if (visit === undefined) return []
        const file = path.join(out, `${name}.${state}.${size.name}.png`)
        const long = state === 'content' ? { longFile: file.replace(/png$/, 'long.png') } : {}
        return [{ visit, state, size, file, ...long }]
      }),
    ),
  )
}

async function main(): Promise<void> {
  const functionsFolder = await builtFunctions(ROOT, console.log)
  const siteFolder =
    values.site === undefined ? await builtSite(ROOT, console.log) : path.resolve(values.site)
  const apps = APPS.filter(({ app }) => app === (values.app ?? app))
  if (apps.some(({ app }) => app === 'weapp') && !(await builtWeapp(ROOT)))
    throw new Error('the mini-program cannot be built')
  const dataFolder = mkdtempSync(path.join(tmpdir(), 'shots-'))
  endings.push(() => rmSync(dataFolder, { recursive: true, force: true }))
  console.log('Seeding…')
  const clouds = await startShotClouds({ dataFolder, functionsFolder, siteFolder })
  endings.push(() => clouds.stop())
  const browser = await launchChromium()
  endings.push(() => browser.close())
  const shots = apps
    .flatMap(({ folder, take }) => {
      const out = path.resolve(values.out, folder)
      mkdirSync(out, { recursive: true })
      return shotsOf(clouds, out).map((shot) => ({ shot, take }))
    })
    .values()
  /** Takes what is left, one after the other. */
  const photographer = async () => {
    for (const { shot, take } of shots) {
      const faults = await take(browser, shot, clouds.environments[shot.visit.cloud])
      const failed = shot.state !== 'error' && faults.length > 0
      const fates = [`${failed ? 'ERROR' : 'ok   '}  ${path.relative(ROOT, shot.file)}`]
      if (failed) fates.push(...faults.map((fault) => `         ${fault}`))
      console.log(fates.join('\n'))
      if (failed) process.exitCode = 1
    }
  }
  await Promise.all(Array.from({ length: PHOTOGRAPHERS }, photographer))
  if (apps.some(({ app }) => app === 'weapp') && (values.only?.split(',').includes('cards') ?? true)) {
    mkdirSync(values.out, { recursive: true })
    for (const file of await takeCards(browser, clouds.environments.seeded, values.out))
      console.log(`ok     ${path.relative(ROOT, file)}`)
  }
}

for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.on(signal, () => void end().then(() => process.exit(130)))
process.on('exit', killProcessGroups)

main()
  .catch((failure: unknown) => {
    if (!ending) console.error(failure)
    process.exitCode = 1
  })
  .finally(() => void end())
