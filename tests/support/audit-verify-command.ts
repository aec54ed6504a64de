import { execFile } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

const ROOT = join(__dirname, '../..')

/** As `npm run audit:verify` runs it. */
export function auditVerifyCommand(
  ...args: readonly string[]
): Promise<{ readonly status: number; readonly stdout: string; readonly stderr: string }> {
  const { scripts } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
    scripts: Record<string, string>
  }
  const [, ...words] = (scripts['audit:verify'] ?? '').split(' ')
  return new Promise((resolve) => {
    const node = execFile(process.execPath, [...words, ...args], { cwd: ROOT }, (_error, stdout, stderr) =>
      resolve({ status: node.exitCode ?? -1, stdout, stderr }),
    )
  })
}
