import { readFileSync } from 'node:fs'
import path from 'node:path'
import { gzipSync } from 'node:zlib'
import { bytesOf, packagesOf } from '../../weapp/package/package-faults'
import { type Figure } from './figures'

const MAIN = { raw: 450_000, gzip: 125_000 }
const SUBPACKAGE_RAW = 300_000

/** Bytes of each package as it lies in the folder, and of its files each in gzip. */
export function measurePackages(folder: string): Figure[] {
  return packagesOf(folder).flatMap(({ root, files }): Figure[] => {
    const name = root === '' ? 'main package' : `package ${root}`
    const packed = files.map((file) => gzipSync(readFileSync(path.join(folder, file.path))).length)
    const gzip = packed.reduce((sum, bytes) => sum + bytes, 0)
    return [
      { name: `${name}, B`, value: bytesOf(files), goal: root === '' ? MAIN.raw : SUBPACKAGE_RAW },
      { name: `${name}, B in gzip`, value: gzip, ...(root === '' ? { goal: MAIN.gzip } : {}) },
    ]
  })
}
