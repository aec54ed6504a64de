const TICK_MS = 10_000
/** This many ticks without progress end a transfer: one minute. */
const MAX_STALLED_TICKS = 6

export interface LifeWatch {
  /** Reports progress. */
  readonly sign: () => void
  readonly stop: () => void
}

/**
 * Calls back when a transfer made no progress for a minute. It counts ticks, not time: a phone that slept has ticked only once.
 */
export function watchLife(onStill: () => void): LifeWatch {
  let still = 0
  const timer = setInterval(() => {
    still += 1
    if (still < MAX_STALLED_TICKS) return
    clearInterval(timer)
    onStill()
  }, TICK_MS)
  return {
    sign() {
      still = 0
    },
    stop: () => clearInterval(timer),
  }
}
