import { type Outcome, type Stage } from './stage'

const tests = (count: number) => (count === 1 ? '1 test' : `${count} tests`)

/** A stage's line: `ok      weapp           312 tests    85.2 s`. */
export function stageLine({ name }: Stage, { passed, failed, skipped, seconds }: Outcome): string {
  const fate = failed === 0 ? 'ok' : 'FAILED'
  const counts = [
    tests(passed),
    failed > 0 && `${failed} failed`,
    skipped.length > 0 && `${skipped.length} skipped`,
  ]
  const count = counts.filter(Boolean).join(', ')
  return `${fate.padEnd(7)} ${name.padEnd(22)} ${count.padEnd(28)} ${seconds.toFixed(1).padStart(7)} s`
}

/** The last line: `N passed, N failed`, and how many were skipped where some were. */
export function lastLine(outcomes: readonly Outcome[]): string {
  const sum = (of: (outcome: Outcome) => number) => outcomes.reduce((total, each) => total + of(each), 0)
  const skipped = sum((each) => each.skipped.length)
  const line = `${sum(({ passed }) => passed)} passed, ${sum(({ failed }) => failed)} failed`
  return skipped > 0 ? `${line}, ${skipped} skipped` : line
}
