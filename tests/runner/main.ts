/**
 * One runner for all tests: `main.ts check | every | touched BASE | deep`, `--stage NAME` for one stage with what it needs,
 * `--from NAME` for the plan from there on. Each stage prints its name, count and seconds; the last line is
 * `N passed, N failed` (`, N skipped`), and the exit code agrees.
 */
import path from 'node:path'
import { parseArgs } from 'node:util'
import { chromiumPath } from '../support/chromium'
import { fetchInBackground } from '../weapp/package/wechat-compiler'
import { DeepState, nameOfTree } from './deep-state'
import { withForerunners } from './forerunners'
import { changedSince, differenceToHead, headCommit } from './git'
import { runStage } from './run-stage'
import { runStages } from './run-stages'
import { type Outcome, type Stage } from './stage'
import { checkStages, deepStages, everyStages, touchedStages } from './stages'
import { lastLine, stageLine } from './tell'
import { stagesTouchedBy } from './touched'

const ROOT = path.resolve(__dirname, '../..')
const say = (line: string) => console.log(line)

const { positionals, values } = parseArgs({
  options: { stage: { type: 'string' }, from: { type: 'string' } },
  allowPositionals: true,
})

/** The plan of that name. */
function planOf(name: string | undefined, base: string | undefined): readonly Stage[] {
  if (name === 'check') return checkStages
  if (name === 'every') return everyStages
  if (name === 'deep') return deepStages
  if (name !== 'touched' || base === undefined)
    throw new Error('what shall run: check, every, touched BASE or deep?')
  const stages = stagesTouchedBy(changedSince(base))
  if (stages.size === 0) say(`nothing that changed since ${base} asks for more than npm test`)
  return withForerunners(touchedStages, stages)
}

/** Of a plan what `--stage` or `--from` leaves. */
function chosen(plan: readonly Stage[]): readonly Stage[] {
  if (values.stage !== undefined) return withForerunners(plan, [values.stage])
  if (values.from === undefined) return plan
  const names = plan.map(({ name }) => name)
  return withForerunners(plan, names.slice(Math.max(0, names.indexOf(values.from))))
}

/** A missing browser is red where CI says so; elsewhere journeys are skipped by name. */
const lacksBrowser = ({ run }: Stage): boolean =>
  'projects' in run &&
  run.projects.includes('e2e') &&
  process.env.CI !== 'true' &&
  chromiumPath() === undefined

/** WeChat's compiler takes the package in the tests that wait for test:touched and test:deep. */
const isGivenToTheCompiler = ({ run }: Stage): boolean =>
  'projects' in run && run.projects.includes('weapp') && run.env?.TESTS !== 'every-run'

const NO_BROWSER = 'journeys in a browser: no Chromium found (CHROMIUM_PATH names one)'

async function main(): Promise<void> {
  const [name, base] = positionals
  const stages = chosen(planOf(name, base))
  if (stages.some(isGivenToTheCompiler)) fetchInBackground()
  const state =
    name === 'deep'
      ? new DeepState(path.join(ROOT, '.cache/deep'), nameOfTree(headCommit(), differenceToHead()))
      : undefined

  const run = async (stage: Stage): Promise<Outcome> => {
    if (lacksBrowser(stage)) return { passed: 0, failed: 0, skipped: [NO_BROWSER], seconds: 0 }
    const { said, ...outcome } = await runStage(stage)
    if (said !== '') say(said)
    return outcome
  }
  const ended = (stage: Stage, outcome: Outcome, missing?: string) => {
    say(
      missing === undefined ? stageLine(stage, outcome) : `FAILED  ${stage.name}: not run, ${missing} failed`,
    )
    state?.keep(stage.name, outcome)
  }

  const isDone = (stage: Stage) =>
    values.stage === undefined && stage.again !== true && state?.passed(stage.name) !== undefined
  const done = stages.filter(isDone)
  for (const stage of done) say(`done    ${stage.name}: passed on this commit before`)
  const outcomes = [
    ...(
      await runStages(
        stages.filter((stage) => !isDone(stage)),
        { run, ended },
      )
    ).values(),
  ]
  const kept = done.flatMap((stage) => state?.passed(stage.name) ?? [])
  const all = [...kept, ...outcomes]
  for (const skipped of new Set(all.flatMap((outcome) => outcome.skipped))) say(`skipped: ${skipped}`)
  say(lastLine(all))
  process.exitCode = all.some(({ failed }) => failed > 0) ? 1 : 0
}

main().catch((failure: unknown) => {
  console.error(failure instanceof Error ? failure.message : failure)
  say('0 passed, 1 failed')
  process.exitCode = 1
})
