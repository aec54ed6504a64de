import { mkdir, mkdtemp, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { build } from 'esbuild'
import { buildFunctions } from '../../../config/build-functions'

const CACHE = path.resolve(__dirname, '../../../node_modules/.cache')

/** Deploys nothing but an answer: what a call costs before anybody did anything. */
const EMPTY = 'exports.main = async () => ({})\n'

/** A new folder where `wx-server-sdk` resolves. */
export async function newUnitsFolder(): Promise<string> {
  await mkdir(CACHE, { recursive: true })
  return mkdtemp(path.join(CACHE, 'bench-functions-'))
}

/** Builds the product's deploy units, an empty one and the measuring one. */
export async function buildUnits(folder: string): Promise<void> {
  await buildFunctions(folder)
  await mkdir(path.join(folder, 'empty'))
  await writeFile(path.join(folder, 'empty/index.js'), EMPTY)
  await build({
    entryPoints: [path.join(__dirname, 'measured-function.ts')],
    outfile: path.join(folder, 'measured/index.js'),
    bundle: true,
    platform: 'node',
    target: 'node20',
    external: ['wx-server-sdk'],
  })
}
