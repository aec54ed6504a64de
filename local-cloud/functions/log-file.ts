import { appendFileSync, renameSync, statSync } from 'node:fs'

/** So long a log grows before it is put aside; the one put aside before it goes. */
const MAX_LOG_BYTES = 10 * 1024 * 1024

/** Only whoever runs the stand-in may read what functions write. */
const OWN_FILE = 0o600

/** Writes lines behind each other; one that finds no room on the disk is lost, and nothing else. */
export function logFile(path: string, maxBytes = MAX_LOG_BYTES): (line: string) => void {
  return (line) => {
    try {
      const size = statSync(path, { throwIfNoEntry: false })?.size ?? 0
      if (size >= maxBytes) renameSync(path, `${path}.1`)
      appendFileSync(path, `${new Date().toISOString()} ${line}\n`, { mode: OWN_FILE })
    } catch {
      return
    }
  }
}
