/**
 * `npm run shots [-- --only PAGE,… --site DIR --out DIR]`: every page in content, empty and error, at 390 × 844, in normal
 * and 1.75-fold letters, as pictures in `dist/shots`; content also in its whole length (`….long.png`). Ends with 1 when a
 * page with content or nothing to show logs an error.
 */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { builtFunctions, builtSite } from '../../local-cloud/start/build'
import { killProcessGroups } from '../../local-cloud/start/process-groups'
import { launchChromium } from '../support/chromium'
import { shotPages } from './pages'
import { startShotClouds } from './shot-clouds'
import { SHOT_SCALES, SHOT_STATES, takeShot } from './take-shot'

const ROOT = path.resolve(__dirname, '../..')

const { values } = parseArgs({
  options: {
    only: { type: 'string' },
    site: { type: 'string' },
    out: { type: 'string', default: path.join(ROOT, 'dist/shots') },
  },
})

async function main(): Promise<void> {
  const functionsFolder = await builtFunctions(ROOT, console.log)
  const siteFolder =
    values.site === undefined ? await builtSite(ROOT, console.log) : path.resolve(values.site)
  const out = path.resolve(values.out)
  mkdirSync(out, { recursive: true })
  const dataFolder = mkdtempSync(path.join(tmpdir(), 'shots-'))
  const endings: Array<() => unknown> = [() => rmSync(dataFolder, { recursive: true, force: true })]
  try {
    console.log('Seeding…')
    const clouds = await startShotClouds({ dataFolder, functionsFolder, siteFolder })
    endings.push(() => clouds.stop())
    const browser = await launchChromium()
    endings.push(() => browser.close())
    const only = values.only?.split(',')
    for (const { name, content, empty } of shotPages(clouds).filter(
      (page) => only?.includes(page.name) ?? true,
    ))
      for (const state of SHOT_STATES)
        for (const scale of SHOT_SCALES) {
          const visit = state === 'empty' ? empty : content
          if (visit === undefined) continue
          const file = path.join(out, `${name}.${state}.${scale}x.png`)
          const long = state === 'content' ? { longFile: file.replace(/png$/, 'long.png') } : {}
          const shot = { visit, state, scale, file, ...long }
          const faults = await takeShot(browser, shot, clouds.environments[visit.cloud])
          const failed = state !== 'error' && faults.length > 0
          console.log(`${failed ? 'ERROR' : 'ok   '}  ${path.relative(ROOT, file)}`)
          if (!failed) continue
          process.exitCode = 1
          for (const fault of faults) console.log(`         ${fault}`)
        }
  } finally {
    for (const end of endings.reverse()) await end()
  }
}

for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => process.exit(130))
process.on('exit', killProcessGroups)

main().catch((failure: unknown) => {
  console.error(failure)
  process.exit(1)
})
