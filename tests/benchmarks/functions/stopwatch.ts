/** Adds up the time (ms) during which at least one thing is under way. */
export class Stopwatch {
  private inFlight = 0
  private since = 0
  private total = 0

  enter(): void {
    if (this.inFlight++ === 0) this.since = performance.now()
  }

  leave(): void {
    if (--this.inFlight === 0) this.total += performance.now() - this.since
  }

  /** What was added up since the last taking (ms); nothing may be under way. */
  take(): number {
    if (this.inFlight !== 0) throw new Error(`${this.inFlight} things are still under way`)
    const taken = this.total
    this.total = 0
    return taken
  }
}
