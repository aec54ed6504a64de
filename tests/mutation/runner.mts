/**
 * A test runner for Stryker that stays in one process: the unit tests of the rules are loaded once, and of them only those
 * that reach a mutant run, the quick ones first, up to the first that fails. Jest would begin anew for each of thousands of
 * mutants. Modules and `beforeAll` are shared by all runs; what tests write to the temporary folder goes with the sandbox.
 */
import { mkdirSync, readdirSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { performance } from 'node:perf_hooks'
import { jestExpect } from '@jest/expect'
import { type InstrumenterContext } from '@stryker-mutator/api/core'
import { declareClassPlugin, PluginKind } from '@stryker-mutator/api/plugin'
import {
  determineHitLimitReached,
  type DryRunResult,
  DryRunStatus,
  type MutantRunOptions,
  type MutantRunResult,
  type TestResult,
  type TestRunner,
  TestStatus,
  toMutantRunResult,
} from '@stryker-mutator/api/test-runner'
import { configureGlobal } from 'fast-check'
import { afterAll, afterEach, beforeAll, beforeEach, describe, getState, it, test } from 'jest-circus'

const DOMAIN = ['access', 'announcement', 'media', 'search', 'season', 'sharing', 'work']

/** Runs of hundreds of files and of whole commands, which many a mutant would need again, and what reads the network. */
const LONG = new Set(
  ['fuzz', 'truth-set', 'media-check-command', 'season-check-command', 'http-range-reader'].map(
    (name) => `${name}.test.ts`,
  ),
)

/** Of what a test tries by chance, each mutant is tried as often. */
const RANDOM_RUNS = 20

type Block = ReturnType<typeof getState>['rootDescribeBlock']
type Step = (this: unknown) => unknown

interface LoadedTest {
  readonly id: string
  readonly fileName: string
  readonly steps: readonly Step[]
  tookMs: number
}

const context: InstrumenterContext = ((
  globalThis as unknown as { __stryker__?: InstrumenterContext }
).__stryker__ ??= {})

const hooksOf = (block: Block, type: string): Step[] =>
  block.hooks.filter((hook) => hook.type === type).map(({ fn }) => fn as Step)

function testsIn(
  block: Block,
  fileName: string,
  before: readonly Step[],
  after: readonly Step[],
): LoadedTest[] {
  const allBefore = [...before, ...hooksOf(block, 'beforeEach')]
  const allAfter = [...hooksOf(block, 'afterEach'), ...after]
  return block.children.flatMap((child) => {
    if (child.type === 'describeBlock') return testsIn(child, fileName, allBefore, allAfter)
    const names = [child.name]
    for (let at: Block | undefined = block; at?.parent; at = at.parent) names.unshift(at.name)
    const steps = [...allBefore, child.fn as Step, ...allAfter]
    return [{ id: names.join(' '), fileName, steps, tookMs: 0 }]
  })
}

async function resultOf(loaded: LoadedTest): Promise<TestResult> {
  const { id, fileName, steps } = loaded
  const begun = performance.now()
  const found = (): { id: string; name: string; fileName: string; timeSpentMs: number } => {
    loaded.tookMs = performance.now() - begun
    return { id, name: id, fileName, timeSpentMs: Math.ceil(loaded.tookMs) }
  }
  try {
    for (const step of steps) await step.call({})
    return { ...found(), status: TestStatus.Success }
  } catch (error) {
    const failureMessage = error instanceof Error ? `${error.message}\n${error.stack}` : String(error)
    return { ...found(), status: TestStatus.Failed, failureMessage }
  }
}

class InOneProcess implements TestRunner {
  private tests: LoadedTest[] = []

  capabilities() {
    return { reloadEnvironment: false }
  }

  /** Runs in the sandbox. */
  async init(): Promise<void> {
    process.env.TMPDIR = path.resolve('tmp')
    mkdirSync(process.env.TMPDIR, { recursive: true })
    const globals = { afterAll, afterEach, beforeAll, beforeEach, describe, it, test, expect: jestExpect }
    Object.assign(globalThis, globals)
    configureGlobal({ numRuns: RANDOM_RUNS })
    const require = createRequire(path.resolve('package.json'))
    for (const folder of DOMAIN.map((name) => path.join('tests/unit', name)))
      for (const name of readdirSync(folder).filter(
        (each) => /^[\w-]+\.test\.ts$/.test(each) && !LONG.has(each),
      ))
        describe(path.join(folder, name), () => {
          require(path.resolve(folder, name))
        })
    for (const block of getState().rootDescribeBlock.children) {
      if (block.type !== 'describeBlock') continue
      for (const step of hooksOf(block, 'beforeAll')) await step.call({})
      this.tests.push(...testsIn(block, path.resolve(block.name), [], []))
    }
  }

  async dryRun(): Promise<DryRunResult> {
    const tests: TestResult[] = []
    for (const loaded of this.tests) {
      context.currentTestId = loaded.id
      tests.push(await resultOf(loaded))
    }
    delete context.currentTestId
    const { mutantCoverage } = context
    return { status: DryRunStatus.Complete, tests, ...(mutantCoverage && { mutantCoverage }) }
  }

  async mutantRun(options: MutantRunOptions): Promise<MutantRunResult> {
    const { activeMutant, testFilter, hitLimit, disableBail } = options
    const wanted = this.tests.filter(({ id }) => testFilter?.includes(id) ?? true)
    Object.assign(context, { activeMutant: activeMutant.id, hitLimit, hitCount: hitLimit && 0 })
    const tests: TestResult[] = []
    for (const loaded of wanted.sort((left, right) => left.tookMs - right.tookMs)) {
      const result = await resultOf(loaded)
      tests.push(result)
      if (result.status === TestStatus.Failed && !disableBail) break
    }
    delete context.activeMutant
    const endless = determineHitLimitReached(context.hitCount, hitLimit)
    return toMutantRunResult(endless ?? { status: DryRunStatus.Complete, tests }, disableBail)
  }
}

export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, 'in-one-process', InOneProcess)]
