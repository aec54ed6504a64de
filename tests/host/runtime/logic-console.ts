import { told, type Records } from './records'

const quiet = () => undefined

const text = (given: readonly unknown[]): string =>
  given.map((each) => (typeof each === 'string' ? each : told(each))).join(' ')

/** The console of the logic: an error that the app logs is a fault. */
export const logicConsole = (records: Records): object => ({
  ...{ log: quiet, info: quiet, debug: quiet, time: quiet, timeEnd: quiet, group: quiet, groupEnd: quiet },
  warn: (...given: unknown[]) => void records.warnings.push(text(given)),
  error: (...given: unknown[]) => records.fault(`console.error: ${text(given)}`),
})
