import { spawn } from 'node:child_process'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { chromiumPath } from './support/chromium'
import { fetchInBackground } from './weapp/package/wechat-compiler'

/**
 * `npm test`: every runner in turn, everything counted together. A step without tests of its own (lint, types, a build)
 * counts as one. The last line is `N passed, N failed`; the exit code agrees. Skipped tests are counted and named.
 */

const ROOT = path.resolve(__dirname, '..')

interface Tally {
  passed: number
  failed: number
  skipped: string[]
}

interface JestReport {
  numPassedTests: number
  numFailedTests: number
  numRuntimeErrorTestSuites: number
  testResults: Array<{ name: string; assertionResults: Array<{ status: string; fullName: string }> }>
}

const total: Tally = { passed: 0, failed: 0, skipped: [] }

function run(command: string, args: readonly string[]): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd: ROOT, stdio: ['ignore', 'inherit', 'inherit'] })
    child.on('error', reject)
    child.on('close', (code) => resolve(code ?? 1))
  })
}

async function step(name: string, command: string, args: readonly string[]): Promise<boolean> {
  const startedAt = Date.now()
  const code = await run(command, args)
  const seconds = ((Date.now() - startedAt) / 1000).toFixed(0)
  console.log(`${code === 0 ? 'ok' : 'FAILED'}: ${name} (${seconds} s)`)
  if (code === 0) total.passed++
  else total.failed++
  return code === 0
}

async function jest(projects: readonly string[], folder: string): Promise<void> {
  const report = path.join(folder, `${projects.join('-')}.json`)
  const args = ['jest', '--json', `--outputFile=${report}`, '--selectProjects', ...projects]
  const code = await run('npx', args)
  const text = await readFile(report, 'utf8').catch(() => undefined)
  if (text === undefined) {
    console.log(`FAILED: jest ${projects.join(', ')} ended without a report`)
    total.failed++
    return
  }
  const { numPassedTests, numFailedTests, numRuntimeErrorTestSuites, testResults } = JSON.parse(
    text,
  ) as JestReport
  total.passed += numPassedTests
  total.failed += numFailedTests + numRuntimeErrorTestSuites
  for (const { assertionResults } of testResults)
    for (const { status, fullName } of assertionResults)
      if (status === 'pending' || status === 'todo') total.skipped.push(fullName)
  if (code !== 0 && numFailedTests + numRuntimeErrorTestSuites === 0) total.failed++
}

/** A missing browser is red where CI says so; elsewhere the journeys are skipped by name. */
async function journeys(folder: string): Promise<void> {
  if (chromiumPath() === undefined && process.env.CI !== 'true') {
    total.skipped.push('journeys in a browser: no Chromium found (CHROMIUM_PATH names one)')
    return
  }
  await jest(['e2e'], folder)
}

async function main(): Promise<void> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'haowangmin-tests-'))
  fetchInBackground()
  try {
    const script = (name: string, command: string) => step(name, 'npm', ['run', '--silent', command])
    // One after the other on each of two cores: none of them uses both, and lint takes as long as the rest.
    const [site] = await Promise.all([
      (async () => {
        await script('types', 'types')
        const built = await script('h5 build', 'build:h5')
        await script('weapp build', 'build:weapp')
        return built
      })(),
      script('lint', 'lint'),
    ])
    await script('functions build', 'build:functions')
    await jest(['architecture', 'unit'], folder)
    await jest(['cloud'], folder)
    await jest(['builds', 'weapp', 'audit'], folder)
    if (site) await journeys(folder)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
  for (const name of total.skipped) console.log(`skipped: ${name}`)
  if (total.skipped.length > 0) console.log(`${total.skipped.length} skipped`)
  console.log(`${total.passed} passed, ${total.failed} failed`)
  process.exitCode = total.failed > 0 ? 1 : 0
}

void main()
