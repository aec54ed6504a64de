import { clock } from './clock'
import { requestsMade } from './request-meter'

/** Database requests, and time in ms. */
export interface Cost {
  readonly requests: number
  readonly ms: number
}

/** What a timer's job may use of one run. */
export interface Portion {
  /** Whether one more step fits in that may cost so much. After a no the job ends; the next run goes on. */
  allows(step: Cost): boolean
  /** True after a no: more waits than was done. */
  readonly isUsedUp: boolean
}

/** A portion that begins now. */
export function portionOf({ requests, ms }: Cost): Portion {
  const [lastRequest, until] = [requestsMade() + requests, clock.now() + ms]
  let isUsedUp = false
  return {
    allows(step) {
      isUsedUp ||= requestsMade() + step.requests > lastRequest || clock.now() + step.ms > until
      return !isUsedUp
    },
    get isUsedUp() {
      return isUsedUp
    },
  }
}
