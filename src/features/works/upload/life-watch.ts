const TICK_MS = 10_000
/** So many ticks without a sign of life end a transfer: one minute. */
const MAX_STALLED_TICKS = 6

export interface LifeWatch {
  /** Something moved. */
  readonly sign: () => void
  readonly stop: () => void
}

/**
 * Tells when a transfer has shown no sign of life for a minute. It counts ticks, not time: a phone that slept in between
 * has ticked once.
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
