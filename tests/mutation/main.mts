/**
 * `npm run test:mutation [-- --only work,access,media/png] [--concurrency 1]`: Stryker changes the rules of
 * `src/shared/domain` one small piece at a time; a unit test has to notice each. Prints the survivors and the score; ends
 * with 1 below 80 %.
 */
import { mkdtemp, rm } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { Stryker } from '@stryker-mutator/core'

const MIN_SCORE = 80
const DOMAIN = 'src/shared/domain'

const { values } = parseArgs({ options: { only: { type: 'string' }, concurrency: { type: 'string' } } })

async function main(): Promise<void> {
  const chosen = values.only?.split(',').map((name) => `${DOMAIN}/${name}{.ts,/**/*.ts}`)
  const tempDirName = await mkdtemp(path.join(os.tmpdir(), 'haowangmin-mutants-'))
  const stryker = new Stryker({
    mutate: chosen ?? [`${DOMAIN}/**/*.ts`],
    testRunner: 'in-one-process',
    testRunnerNodeArgs: ['--import', 'tsx'],
    checkerNodeArgs: ['--import', 'tsx'],
    plugins: ['runner.mts', 'survivors.mts'].map((name) => path.join(import.meta.dirname, name)),
    coverageAnalysis: 'perTest',
    // On a busy machine a slow test must not pass for an endless one.
    timeoutMS: 20_000,
    concurrency: Number(values.concurrency ?? Math.max(1, os.availableParallelism())),
    ignorePatterns: ['dist', 'docs', '.cache', '.local-cloud', 'tests/{cloud,e2e,host,weapp}'],
    disableTypeChecks: false,
    // Tables of constants: each such mutant would need every test once more.
    ignoreStatic: true,
    reporters: ['survivors', 'clear-text', 'progress-append-only'],
    clearTextReporter: { logTests: false, reportTests: false, reportMutants: false, allowColor: false },
    thresholds: { high: 90, low: MIN_SCORE, break: MIN_SCORE },
    tempDirName,
  })
  try {
    await stryker.runMutationTest()
  } finally {
    await rm(tempDirName, { recursive: true, force: true })
  }
}

void main()
