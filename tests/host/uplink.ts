/** The way up from a phone, as far as a test has opened it: the bytes beyond wait until it opens it further. */
export class Uplink {
  private open = 0
  private readonly waiting: Array<() => void> = []
  private readonly carried: Array<Promise<unknown>> = []

  /** From now on so many bytes of a file may go, counted from its first. */
  letGo(bytes: number): void {
    this.open = bytes
    for (const go of this.waiting.splice(0)) go()
  }

  /** Waits until everything that was on its way has ended, whatever became of it. */
  async letAllGo(): Promise<void> {
    this.letGo(Infinity)
    await Promise.allSettled(this.carried)
  }

  /** A file that begins to go up on it. */
  carry(sending: Promise<unknown>): void {
    this.carried.push(sending)
  }

  /** Waits until the byte at that place may go. */
  async passes(place: number): Promise<void> {
    while (place > this.open) await new Promise<void>((resolve) => this.waiting.push(resolve))
  }
}
