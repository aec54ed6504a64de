import { clock } from '../platform/clock'
import { countExactly } from '../platform/counters'
import { nextOf, onNightRound } from '../platform/night'
import { recountAll, type Recounted } from '../records/recount'
import { currentSeason, seasonIsInstalled } from '../records/season-repository'
import { queueCounterId } from '../records/work-counts'

/** Queues recounted in one run: two requests each. */
const MAX_PER_RUN = 10

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

/** Recounts each unit's queue once a night, some a run. Answers how many counters were wrong. */
export async function recountQueues(): Promise<number> {
  if (!(await seasonIsInstalled())) return 0
  return onNightRound(
    'queues',
    clock.now(),
    async (upTo) => {
      const { units } = await currentSeason()
      const ids = units.map(({ id }) => id)
      return nextOf(ids, upTo, MAX_PER_RUN)
    },
    (unitIds) => recountAll(unitIds.map(queueOf)),
  )
}
