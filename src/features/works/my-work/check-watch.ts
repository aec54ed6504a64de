const EVERY_MS = 3_000
const MAX_POLLS = 6

export interface CheckPorts {
  /** Asks the cloud to check; tells whether the work is still being checked, or null when no answer is known. */
  readonly ask: () => Promise<boolean | null>
  readonly onSettled: () => void
  /** Asked often enough: the cloud goes on by itself. */
  readonly onGivenUp: () => void
}

/** Asks for a work's check at once and every 3 s, six times at most. The answer stops it. */
export function watchCheck({ ask, onSettled, onGivenUp }: CheckPorts): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined
  let stopped = false
  const next = async (asksLeft: number): Promise<void> => {
    const checking = await ask()
    if (stopped) return
    if (checking === false) return onSettled()
    if (asksLeft === 1) return onGivenUp()
    timer = setTimeout(() => void next(asksLeft - 1), EVERY_MS)
  }
  void next(MAX_POLLS)
  return () => {
    stopped = true
    if (timer !== undefined) clearTimeout(timer)
  }
}
