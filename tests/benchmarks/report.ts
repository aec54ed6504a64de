import os from 'node:os'

/** Tables for docs/performance.md on standard output, and whether a counted goal was missed. */
export class Report {
  private missed = 0

  /** The machine and the day: what every figure below depends on. */
  heading(): void {
    const gibibytes = Math.round(os.totalmem() / 2 ** 30)
    const day = new Date().toISOString().slice(0, 10)
    console.log(`${os.cpus().length} cores, ${gibibytes} GiB, Node ${process.version}, ${day}`)
  }

  table(...columns: readonly string[]): void {
    console.log('')
    this.row(...columns)
    this.row(...columns.map(() => '---'))
  }

  row(...cells: ReadonlyArray<string | number>): void {
    console.log(`| ${cells.join(' | ')} |`)
  }

  /** The goal and whether `value` keeps it. */
  against(value: number, goal: number): string {
    if (value > goal) this.missed++
    return this.beside(value, goal)
  }

  /** As `against`, for times that a busy machine may spoil: marked, not counted. */
  beside(value: number, goal: number): string {
    return `≤ ${goal} ${value > goal ? 'MISSED' : 'ok'}`
  }

  /** Says how it ended; a missed goal makes the exit code 1. */
  end(): void {
    console.log(
      this.missed === 0 ? '\nevery counted goal is met' : `\n${this.missed} counted goals are missed`,
    )
    process.exitCode = this.missed === 0 ? 0 : 1
  }
}
