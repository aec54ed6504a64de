import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { build, type Plugin } from 'esbuild'

const ROOT = path.resolve(__dirname, '..')

/**
 * The deploy units: split by trigger or weight, never by use case. `openapi` lists what each may ask WeChat; `data` lies
 * beside the code, and so do `folders` under another name; they are read when needed, a cold start does not load them. `besides`
 * are modules of that kind: what names them by `await import` finds them as files of their own.
 */
const units = {
  api: {
    openapi: ['security.msgSecCheck', 'wxacode.getUnlimited'],
    triggers: [],
    data: ['cloudfunctions/server/season/2020.json'],
    besides: ['cloudfunctions/server/season/season-rules.ts'],
    folders: [['cloudfunctions/server/sharing/pictures', 'share-pictures/2020']],
  },
  events: {
    openapi: [],
    triggers: [{ name: 'sweep', type: 'timer', config: '0 * * * * * *' }],
    data: [],
    besides: [],
    folders: [],
  },
} as const

/** Short lines, so that a line and column of a stack trace name a place. */
const LONGEST_LINE = 160

const BESIDES: readonly string[] = Object.values(units).flatMap(({ besides }) =>
  besides.map((file) => path.basename(file, '.ts')),
)

/** Leaves modules that lie beside the unit's file where they lie. */
const leaveBesides: Plugin = {
  name: 'besides',
  setup(building) {
    building.onResolve({ filter: /^\.\/[a-z-]+$/ }, ({ path: wanted, kind }) => {
      const lies = kind === 'dynamic-import' && BESIDES.includes(path.basename(wanted))
      return lies ? { path: `${wanted}.js`, external: true } : undefined
    })
  },
}

const bundle = (entry: string, outfile: string) =>
  build({
    entryPoints: [entry],
    outfile,
    bundle: true,
    platform: 'node',
    target: 'node18',
    format: 'cjs',
    charset: 'utf8',
    minify: true,
    lineLimit: LONGEST_LINE,
    external: ['wx-server-sdk'],
    plugins: [leaveBesides],
    logLevel: 'warning',
  })

/**
 * Bundles each deploy unit into one file for Node 18, the cloud's runtime, with wx-server-sdk outside. Minified for the
 * cold start; a stack trace's line and column say where.
 */
export async function buildFunctions(outputFolder: string): Promise<void> {
  const manifest = JSON.parse(await readFile(path.join(ROOT, 'package.json'), 'utf8')) as {
    dependencies: Record<string, string>
  }
  await rm(outputFolder, { recursive: true, force: true })
  for (const [unit, { openapi, triggers, data, besides, folders }] of Object.entries(units)) {
    const folder = path.join(outputFolder, unit)
    await mkdir(folder, { recursive: true })
    await bundle(path.join(ROOT, 'cloudfunctions', unit, 'index.ts'), path.join(folder, 'index.js'))
    for (const file of besides)
      await bundle(path.join(ROOT, file), path.join(folder, `${path.basename(file, '.ts')}.js`))
    for (const file of data) {
      const content: unknown = JSON.parse(await readFile(path.join(ROOT, file), 'utf8'))
      await writeFile(path.join(folder, path.basename(file)), JSON.stringify(content))
    }
    for (const [from, to] of folders)
      await cp(path.join(ROOT, from), path.join(folder, to), { recursive: true })
    const packageJson = {
      name: unit,
      version: '1.0.0',
      main: 'index.js',
      dependencies: { 'wx-server-sdk': manifest.dependencies['wx-server-sdk'] },
    }
    await writeFile(path.join(folder, 'package.json'), JSON.stringify(packageJson, null, 2))
    await writeFile(
      path.join(folder, 'config.json'),
      JSON.stringify({ permissions: { openapi }, triggers }, null, 2),
    )
  }
}

if (require.main === module) {
  const flag = process.argv.indexOf('--out')
  const outputFolder = flag > 0 ? process.argv[flag + 1] : undefined
  void buildFunctions(path.resolve(outputFolder ?? path.join(ROOT, 'dist/cloudfunctions')))
}
