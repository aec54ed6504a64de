/** What timers do, in the order of one run. Each answers a number: how many it removed, moved, mended, linked or carried. */
export const SWEEP_JOBS = [
  'documentsRemoved',
  'openingsClosed',
  'papersRemoved',
  'uploadsRemoved',
  'moved',
  'auditRowsLinked',
  'carried',
  'pushesEnded',
  'queuesMended',
  'talliesMended',
  'entriesRepaired',
  'filesHashed',
] as const
export type SweepJob = (typeof SWEEP_JOBS)[number]

/** The timer of papers has one. */
export const PAPER_JOBS = ['jobsRun'] as const

export const TIMER_JOBS = [...SWEEP_JOBS, ...PAPER_JOBS] as const
export type TimerJob = (typeof TIMER_JOBS)[number]

/** A job as its last run left it. */
export interface JobRun {
  /** When that run began, epoch ms. */
  readonly at: number
  /** When the last one that did not fail began, epoch ms. */
  readonly doneAt?: number
  readonly tookMs: number
  /** Database requests it made. */
  readonly requests: number
  /** How many it removed, moved, mended, linked or carried. */
  readonly changed: number
  /** True where its portion was used up: more waits. */
  readonly more: boolean
  /** `OK`, or the code of its fault. */
  readonly code: string
}
