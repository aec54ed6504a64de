import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'

const STAMP = '.sources'

function filesUnder(file: string): string[] {
  if (!statSync(file).isDirectory()) return [file]
  return readdirSync(file)
    .sort()
    .flatMap((name) => filesUnder(path.join(file, name)))
}

/** A hash of the names and bytes of everything under the sources (files or folders, relative to `root`). */
export function sourcesHash(root: string, sources: readonly string[]): string {
  const hash = createHash('sha256')
  for (const source of sources)
    for (const file of filesUnder(path.join(root, source))) {
      const bytes = readFileSync(file)
      hash.update(`${path.relative(root, file).split(path.sep).join('/')}\n${bytes.length}\n`).update(bytes)
    }
  return hash.digest('hex')
}

/** Whether the build in that folder was made from sources of this hash. A build that was cut off carries no stamp. */
export function isBuiltFrom(outputFolder: string, hash: string): boolean {
  const file = path.join(outputFolder, STAMP)
  return existsSync(file) && readFileSync(file, 'utf8') === hash
}

/** Written last, when the build is whole. */
export function writeStamp(outputFolder: string, hash: string): void {
  writeFileSync(path.join(outputFolder, STAMP), hash)
}

/** Before a build begins: what is there from now on is not whole. */
export function removeStamp(outputFolder: string): void {
  rmSync(path.join(outputFolder, STAMP), { force: true })
}
