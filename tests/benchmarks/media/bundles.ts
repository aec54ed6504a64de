import path from 'node:path'
import { build } from 'esbuild'

const ROOT = path.resolve(__dirname, '../../..')
const MEDIA = './src/shared/domain/media'

/** Source text of a module that exports what a reader of films needs. */
const MODULES = {
  'our checker, video': `export { checkVideo } from '${MEDIA}/check-video'`,
  'our checker, video and photos (what a phone loads)': `export { checkForSpec } from '${MEDIA}/check-for-spec'`,
  'mediabunny, reading MP4': `export { CustomSource, Input, MP4 } from 'mediabunny'`,
  mp4box: `export { createFile, MP4BoxBuffer } from 'mp4box'`,
} as const

export type BundleName = keyof typeof MODULES

/** KB of 1024 bytes of each reader bundled and minified by esbuild as an ES2020 module. */
export async function bundleSizes(): Promise<[BundleName, number][]> {
  const names = Object.keys(MODULES) as BundleName[]
  return Promise.all(names.map(async (name) => [name, await kilobytes(MODULES[name])]))
}

async function kilobytes(contents: string): Promise<number> {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: ROOT, loader: 'ts' },
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2020',
    platform: 'browser',
    write: false,
    logLevel: 'error',
  })
  return (outputFiles[0]?.contents.length ?? NaN) / 1024
}
