import { type JobRun, type TimerJob } from '#shared/domain/health/timer-jobs'
import { type Unit } from '#shared/contract/action'
import { mergeDocument } from '../platform/merge-document'

/** The units that have a timer. */
export type TimedUnit = Exclude<Unit, 'api'> | 'events'

/** The last run of a unit's timer: one document a unit, written once a run. */
export interface TimerRun {
  readonly at: number
  readonly jobs: Readonly<Partial<Record<TimerJob, JobRun>>>
}

/** Keeps a run over the last one; of a job that failed the last good run stays. */
export const keepRun = (unit: TimedUnit, run: TimerRun): Promise<void> => mergeDocument('health', unit, run)
