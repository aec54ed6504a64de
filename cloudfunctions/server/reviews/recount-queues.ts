import { clock } from '../platform/clock'
import { countExactly } from '../platform/counters'
import { nextOf, onNightRound } from '../platform/night'
import { type Portion } from '../platform/portion'
import { recountAll, type Recounted } from '../records/recount'
import { currentSeason, seasonIsInstalled } from '../records/season-repository'
import { queueCounterId } from '../records/work-counts'

/** Queues recounted in one step. */
const MAX_PER_STEP = 4
/** One step where every counter is wrong. */
const STEP_COST = { requests: 32, ms: 2000 }

interface Counter {
  readonly value?: number
  readonly changes?: number
}

const queueOf = (unitId: string): Recounted<Counter> => ({
  ...{ collection: 'counters', id: queueCounterId(unitId) },
  valueIn: (counter) => counter?.value ?? 0,
  withValue: (counter, value) => ({ ...counter, value }),
  exactly: () => countExactly('works', { reviewQueue: unitId }),
})

/** Recounts each unit's queue once a night, by steps within a portion. Answers how many were wrong. */
export async function recountQueues(portion: Portion): Promise<number> {
  if (!(await seasonIsInstalled())) return 0
  const { units } = await currentSeason()
  const ids = units.map(({ id }) => id)
  return onNightRound('queues', clock.now(), portion, {
    after: (upTo) => Promise.resolve(nextOf(ids, upTo, MAX_PER_STEP)),
    work: (unitIds) => recountAll(unitIds.map(queueOf)),
    cost: STEP_COST,
  })
}
