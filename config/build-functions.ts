import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { build, type BuildOptions, transform } from 'esbuild'

const ROOT = path.resolve(__dirname, '..')

/** Every character of names lies in the whole font alone: subsets lack the rarer ones. A development dependency. */
const NOTO_SANS = 'node_modules/@expo-google-fonts/noto-sans-sc'

/**
 * The deploy units: split by trigger or weight, never by use case. `openapi` lists the WeChat calls each may make. `data` lies
 * beside the code, and so do `folders` under another name. They are read when needed: a cold start does not load them.
 */
const units = {
  api: {
    openapi: ['security.msgSecCheck', 'wxacode.getUnlimited'],
    triggers: [],
    data: [
      'cloudfunctions/server/season/2020.json',
      'cloudfunctions/server/calendar/calendars.json',
      'cloudfunctions/server/units/unit-words.json',
      'cloudfunctions/server/units/hanzi-readings.json',
    ],
    folders: [['cloudfunctions/server/sharing/pictures', 'share-pictures/2020']],
  },
  papers: {
    openapi: [],
    triggers: [{ name: 'jobs', type: 'timer', config: '30 * * * * * *' }],
    data: [],
    folders: [
      [`${NOTO_SANS}/400Regular/NotoSansSC_400Regular.ttf`, 'fonts/regular.ttf'],
      [`${NOTO_SANS}/700Bold/NotoSansSC_700Bold.ttf`, 'fonts/bold.ttf'],
      [`${NOTO_SANS}/LICENSE_FONT`, 'fonts/LICENSE_FONT'],
    ],
  },
  events: {
    openapi: [],
    triggers: [{ name: 'sweep', type: 'timer', config: '0 * * * * * *' }],
    data: [],
    folders: [],
  },
} as const

/** Short lines let a stack trace's line and column name a place. */
const MAX_LINE_LENGTH = 160

const BUNDLED: BuildOptions = {
  absWorkingDir: ROOT,
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node18',
  charset: 'utf8',
  external: ['wx-server-sdk'],
  alias: {
    // Its ES module finds its data by `import.meta.url`, which CommonJS has not.
    pdfkit: path.join(ROOT, 'node_modules/pdfkit/js/pdfkit.js'),
    // One of its many algorithms, each with a WebAssembly of its own.
    'hash-wasm': path.join(ROOT, 'node_modules/hash-wasm/dist/sha256.umd.min.js'),
    // Half of fontkit is for WOFF2; our fonts are TrueType.
    'brotli/decompress.js': path.join(ROOT, 'cloudfunctions/server/papers/no-woff2.cjs'),
  },
  logLevel: 'warning',
}

/** The output name of a file loaded at its first use: its own, or its feature's for a feature's handlers. */
const nameOf = (source: string) => {
  const name = path.basename(source, '.ts')
  return name === 'handlers' ? path.basename(path.dirname(source)) : name
}

/** The modules that the unit's code names in `await import`, by output file name. */
async function loadedLater(entry: string): Promise<Record<string, string>> {
  const { metafile } = await build({
    ...BUNDLED,
    ...{ entryPoints: [entry], outdir: '.', write: false, metafile: true },
  })
  const imported = Object.values(metafile?.inputs ?? {}).flatMap(({ imports }) => imports)
  const later = imported.filter(({ kind, external }) => kind === 'dynamic-import' && !external)
  const byName = Object.fromEntries(later.map(({ path: source }) => [nameOf(source), source]))
  if (Object.keys(byName).length < new Set(later.map(({ path: source }) => source)).size)
    throw new Error(`two files that ${entry} loads later have one name`)
  return byName
}

/**
 * Bundles a unit: `index.js` with what it needs at once, and a file per module loaded at first use. Shared code lies in chunks
 * of its own, nowhere twice. esbuild splits ES modules only; Node loads these as CommonJS.
 */
async function bundle(unit: string, folder: string): Promise<void> {
  const entry = `cloudfunctions/${unit}/index.ts`
  const { outputFiles = [] } = await build({
    ...BUNDLED,
    entryPoints: { index: entry, ...(await loadedLater(entry)) },
    outdir: folder,
    write: false,
    minify: true,
  })
  for (const { path: file, text } of outputFiles) {
    const { code } = await transform(text, {
      format: 'cjs',
      platform: 'node',
      target: 'node18',
      supported: { 'dynamic-import': false },
      charset: 'utf8',
      minify: true,
      lineLimit: MAX_LINE_LENGTH,
    })
    await writeFile(file, code)
  }
}

/**
 * Builds each deploy unit into a folder for Node 18, the cloud's runtime, without wx-server-sdk. Minified for the cold start; a
 * stack trace's file, line and column tell the place.
 */
export async function buildFunctions(outputFolder: string): Promise<void> {
  const manifest = JSON.parse(await readFile(path.join(ROOT, 'package.json'), 'utf8')) as {
    version: string
    dependencies: Record<string, string>
  }
  await rm(outputFolder, { recursive: true, force: true })
  for (const [unit, { openapi, triggers, data, folders }] of Object.entries(units)) {
    const folder = path.join(outputFolder, unit)
    await mkdir(folder, { recursive: true })
    await bundle(unit, folder)
    for (const file of data) {
      const content: unknown = JSON.parse(await readFile(path.join(ROOT, file), 'utf8'))
      await writeFile(path.join(folder, path.basename(file)), JSON.stringify(content))
    }
    for (const [from, to] of folders)
      await cp(path.join(ROOT, from), path.join(folder, to), { recursive: true })
    const packageJson = {
      name: unit,
      version: manifest.version,
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
