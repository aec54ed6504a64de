import { execFile } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

const ROOT = join(__dirname, '../..')

export interface Outcome {
  readonly status: number
  readonly stdout: string
  readonly stderr: string
}

/** As `npm run media:check` runs it; `flags` are for Node itself. */
export function mediaCheck(args: readonly string[], flags: readonly string[] = []): Promise<Outcome> {
  const { scripts } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
    scripts: Record<string, string>
  }
  const [, ...words] = (scripts['media:check'] ?? '').split(' ')
  return new Promise((resolve) => {
    const node = execFile(
      process.execPath,
      [...flags, ...words, ...args],
      { cwd: ROOT },
      (_error, stdout, stderr) => resolve({ status: node.exitCode ?? -1, stdout, stderr }),
    )
  })
}

/** What `--json` says, an object a line. */
export const lines = ({ stdout }: Outcome): unknown[] =>
  stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as unknown)
