import { type Outcome, type Stage } from './stage'

const CORES = 2

type Ran = ReadonlyMap<string, Outcome>

export interface Hands {
  /** Does the work of a stage. */
  readonly run: (stage: Stage) => Promise<Outcome>
  /** Hears of each stage that ended, and of each that was not run because another failed. */
  readonly ended: (stage: Stage, outcome: Outcome, missing?: string) => void
}

/** Runs stages in their order, as many side by side as two cores take. One whose forerunner failed counts as failed, unrun. */
export async function runStages(stages: readonly Stage[], { run, ended }: Hands): Promise<Ran> {
  const outcomes = new Map<string, Outcome>()
  const running = new Map<Stage, Promise<void>>()
  const waiting = [...stages]
  const names = new Set(stages.map(({ name }) => name))

  const forerunners = ({ after = [] }: Stage) => after.filter((name) => names.has(name))
  const failedBefore = (stage: Stage) =>
    forerunners(stage).find((name) => (outcomes.get(name)?.failed ?? 0) > 0)
  const isReady = (stage: Stage) => forerunners(stage).every((name) => outcomes.has(name))
  const cores = () => [...running.keys()].reduce((sum, stage) => sum + stage.cores, 0)

  const settle = (stage: Stage, outcome: Outcome, missing?: string) => {
    outcomes.set(stage.name, outcome)
    ended(stage, outcome, missing)
  }
  const take = (stage: Stage) => {
    waiting.splice(waiting.indexOf(stage), 1)
    const missing = failedBefore(stage)
    if (missing !== undefined)
      return settle(stage, { passed: 0, failed: 1, skipped: [], seconds: 0 }, missing)
    const work = run(stage).then((outcome) => {
      running.delete(stage)
      settle(stage, outcome)
    })
    running.set(stage, work)
  }

  while (waiting.length > 0 || running.size > 0) {
    const next = waiting.find((stage) => isReady(stage) && cores() + stage.cores <= CORES)
    if (next) take(next)
    else if (running.size > 0) await Promise.race(running.values())
    else throw new Error(`stages wait for each other: ${waiting.map(({ name }) => name).join(', ')}`)
  }
  return outcomes
}
