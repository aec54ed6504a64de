import { existsSync, readdirSync, statSync } from 'node:fs'
import path from 'node:path'

/** When anything in it was last written, added or taken away. Epoch ms. */
function lastChange(file: string): number {
  const { mtimeMs } = statSync(file)
  if (!statSync(file).isDirectory()) return mtimeMs
  return readdirSync(file).reduce(
    (latest, name) => Math.max(latest, lastChange(path.join(file, name))),
    mtimeMs,
  )
}

/** Whether a built file is there and newer than all it is built from (files or folders, relative to `root`). */
export function isNewerThan(built: string, root: string, sources: readonly string[]): boolean {
  if (!existsSync(built)) return false
  const { mtimeMs } = statSync(built)
  return sources.every((source) => lastChange(path.join(root, source)) < mtimeMs)
}
