/**
 * `npm run test:weapp`: builds the mini-program and the functions where their sources are newer, then runs the jest project
 * `weapp`. The last line is `N passed, N failed`; the exit code agrees.
 */
import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { isNewerThan } from './freshness'

const ROOT = path.resolve(__dirname, '../..')
const SOURCES = ['src', 'config', 'babel.config.js', 'package-lock.json', 'tsconfig.json']

interface Report {
  readonly numPassedTests: number
  readonly numFailedTests: number
  readonly numRuntimeErrorTestSuites: number
}

function run(command: string, args: readonly string[]): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd: ROOT, stdio: ['ignore', 'inherit', 'inherit'] })
    child.on('error', reject)
    child.on('close', (code) => resolve(code ?? 1))
  })
}

async function main(): Promise<void> {
  const built = path.join(ROOT, 'dist/weapp/app.json')
  if (!isNewerThan(built, ROOT, SOURCES) && (await run('npm', ['run', '--silent', 'build:weapp'])) !== 0) {
    console.log('0 passed, 1 failed')
    process.exitCode = 1
    return
  }
  const folder = mkdtempSync(path.join(tmpdir(), 'weapp-report-'))
  try {
    const report = path.join(folder, 'report.json')
    const code = await run('npx', ['jest', '--selectProjects', 'weapp', '--json', `--outputFile=${report}`])
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

void main()
