/**
 * `npm run test:weapp` and `npm run test:audit`: build the mini-program and the functions where their sources are newer, then
 * run the jest project of that name. The last line is `N passed, N failed`; the exit code agrees.
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { builtWeapp, run } from './built-weapp'
import { fetchInBackground } from './package/wechat-compiler'

const ROOT = path.resolve(__dirname, '../..')

interface Report {
  readonly numPassedTests: number
  readonly numFailedTests: number
  readonly numRuntimeErrorTestSuites: number
}

async function main(project: string): Promise<void> {
  fetchInBackground()
  if (!(await builtWeapp(ROOT))) {
    console.log('0 passed, 1 failed')
    process.exitCode = 1
    return
  }
  const folder = mkdtempSync(path.join(tmpdir(), 'weapp-report-'))
  try {
    const report = path.join(folder, 'report.json')
    const code = await run(ROOT, 'npx', [
      'jest',
      '--selectProjects',
      project,
      '--json',
      `--outputFile=${report}`,
    ])
    const { numPassedTests, numFailedTests, numRuntimeErrorTestSuites } = JSON.parse(
      readFileSync(report, 'utf8'),
    ) as Report
    const failed = numFailedTests + numRuntimeErrorTestSuites
    console.log(`${numPassedTests} passed, ${failed} failed`)
    if (code !== 0 || failed > 0) process.exitCode = 1
  } finally {
    rmSync(folder, { recursive: true })
  }
}

void main(process.argv[2] ?? 'weapp')
