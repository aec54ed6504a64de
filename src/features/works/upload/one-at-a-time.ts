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

  /** Does it in its turn, and ends the turn whatever comes of it. */
  async run<Answer>(what: () => Promise<Answer>): Promise<Answer> {
    const end = await this.turn()
    try {
      return await what()
    } finally {
      end()
    }
  }
}
