import { readFileSync } from 'node:fs'
import path from 'node:path'
import { gzipSync } from 'node:zlib'
import { bytesOf, packagesOf, type PackageFile } from './package-files'

/** Bytes of a package as it lies in its folder, and of its files each in gzip. */
export interface Weight {
  readonly raw: number
  readonly gzip: number
}

/** What the main package may weigh, so that the app opens on a slow network; docs/decisions says where it comes from. */
export const MAIN_PACKAGE_MOST: Weight = { raw: 442_000, gzip: 136_500 }

export function weightOf(folder: string, files: readonly PackageFile[]): Weight {
  const packed = files.map((file) => gzipSync(readFileSync(path.join(folder, file.path))).length)
  return { raw: bytesOf(files), gzip: packed.reduce((sum, bytes) => sum + bytes, 0) }
}

/** Says by which measure the main package is too heavy. */
export function weightFaults(folder: string): string[] {
  const main = packagesOf(folder).filter(({ root }) => root === '')
  return main.flatMap(({ files }) => {
    const { raw, gzip } = weightOf(folder, files)
    return [
      ...(raw > MAIN_PACKAGE_MOST.raw
        ? [`the main package weighs more than ${MAIN_PACKAGE_MOST.raw} B`]
        : []),
      ...(gzip > MAIN_PACKAGE_MOST.gzip
        ? [`the main package weighs more than ${MAIN_PACKAGE_MOST.gzip} B in gzip`]
        : []),
    ]
  })
}
