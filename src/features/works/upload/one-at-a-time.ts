/** Lets one after the other pass, in the order they asked. */
export class OneAtATime {
  private last: Promise<void> = Promise.resolve()

  /** Settles when all who asked before have ended; the answer ends one's own turn. */
  turn(): Promise<() => void> {
    const before = this.last
    let end: () => void = () => undefined
    this.last = new Promise((resolve) => (end = resolve))
    return before.then(() => end)
  }
}
