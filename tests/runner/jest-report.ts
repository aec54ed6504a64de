import { type Outcome } from './stage'

interface JestReport {
  readonly numPassedTests: number
  readonly numFailedTests: number
  readonly numRuntimeErrorTestSuites: number
  readonly testResults: ReadonlyArray<{
    readonly assertionResults: ReadonlyArray<{ readonly status: string; readonly fullName: string }>
  }>
}

const SKIPPED = ['pending', 'todo', 'skipped', 'disabled']

/** Counts what jest reported. No report, or a red end without a failed test, counts as one failure. */
export function countsOf(reportText: string | undefined, exitCode: number): Omit<Outcome, 'seconds'> {
  if (reportText === undefined) return { passed: 0, failed: 1, skipped: [] }
  const report = JSON.parse(reportText) as JestReport
  const failed = report.numFailedTests + report.numRuntimeErrorTestSuites
  const skipped = report.testResults
    .flatMap(({ assertionResults }) => assertionResults)
    .filter(({ status }) => SKIPPED.includes(status))
    .map(({ fullName }) => fullName)
  const isRedWithoutAFailure = exitCode !== 0 && failed === 0
  return { passed: report.numPassedTests, failed: failed + Number(isRedWithoutAFailure), skipped }
}
