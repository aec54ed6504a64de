import { DAY_MS } from '#shared/domain/days'
import { type PaperAsked } from '#shared/domain/papers/paper'
import { type ErrorCode, type RefusalDetails } from '#shared/domain/refusal'

/** The states of a job and all transitions between them (design §6). */
export const JOB_STATES = ['waiting', 'running', 'ready', 'failed', 'cancelled', 'expired'] as const
export type JobState = (typeof JOB_STATES)[number]

const NEXT: Record<JobState, readonly JobState[]> = {
  waiting: ['running', 'cancelled', 'expired'],
  running: ['running', 'ready', 'failed', 'cancelled', 'expired'],
  ready: ['expired'],
  failed: ['expired'],
  cancelled: ['expired'],
  expired: [],
}

/** Longer than any function runs, ms: who holds it after that was killed. */
export const LEASE_MS = 90_000
/** Tries of one portion before the job fails. */
export const MAX_TRIES = 5
/** The wait after a failed try, ms; each further one waits as long again. */
export const RETRY_AFTER_MS = 60_000
/** How long a result can be opened, ms. A job that did not end by then ends. */
export const RESULT_KEPT_MS = DAY_MS
/** How long a job is told of after its file went, ms. */
export const TOLD_AFTER_MS = 7 * DAY_MS

/** How far a job is: rows gathered so far, and 0 to 100. */
export interface JobProgress {
  readonly rows: number
  readonly percent: number
}

/** The file that a job made. `etag` binds every later read to its bytes. */
export interface JobResult {
  readonly fileId: string
  readonly etag: string
  /** bytes */
  readonly sizeBytes: number
  readonly sha256: string
  readonly fileName: string
}

/** Where the next portion begins, in its kind's own words. */
export type JobMark = Readonly<Record<string, string | number>>

/** Long work that somebody asked for. All instants are epoch ms. */
export interface Job {
  readonly id: string
  /** A person id. */
  readonly ownerId: string
  readonly asked: PaperAsked
  /** SHA-256 of what was asked, with the season's hash. */
  readonly inputDigest: string
  /** The season that it is made by. */
  readonly seasonHash: string
  readonly state: JobState
  readonly createdAt: number
  readonly progress: JobProgress
  readonly mark: JobMark
  /** Portions of rows that are kept. */
  readonly parts: number
  /** Failed or broken-off tries of the portion at hand. */
  readonly tries: number
  /** When its next portion may be taken; absent once it is over. */
  readonly dueAt?: number
  /** Who works at it, until `dueAt`. */
  readonly lease?: string
  /** Every path that was issued for a result. */
  readonly paths: readonly string[]
  readonly result?: JobResult
  readonly failure?: { readonly code: ErrorCode; readonly details: RefusalDetails }
  /** When its file goes; once that is gone, when the job itself goes. */
  readonly expiresAt: number
}

export const canBecome = (from: JobState, to: JobState): boolean => NEXT[from].includes(to)

/** Whether nothing more is done at it. */
export const isOver = ({ state }: Pick<Job, 'state'>): boolean => !canBecome(state, 'cancelled')

/** Its state for whoever asks: a job whose time is over has expired, removed or not. */
export const stateAt = ({ state, expiresAt }: Pick<Job, 'state' | 'expiresAt'>, now: number): JobState =>
  now >= expiresAt ? 'expired' : state

type Started = Pick<Job, 'id' | 'ownerId' | 'asked' | 'inputDigest' | 'seasonHash'>

export const newJob = (started: Started, now: number): Job => ({
  ...started,
  state: 'waiting',
  createdAt: now,
  progress: { rows: 0, percent: 0 },
  mark: {},
  parts: 0,
  tries: 0,
  dueAt: now,
  paths: [],
  expiresAt: now + RESULT_KEPT_MS,
})

/** Over, in that state; its result can be had for a day from now. */
function ended({ dueAt: _due, lease: _lease, ...job }: Job, state: JobState, now: number): Job {
  if (!canBecome(job.state, state)) throw new Error(`a job cannot go from ${job.state} to ${state}`)
  return { ...job, state, expiresAt: now + RESULT_KEPT_MS }
}

/** Taken up under a lease; null when it is over, held by somebody, or not due. After too many tries it has failed. */
export function taken(job: Job, lease: string, now: number): Job | null {
  if (isOver(job) || now >= job.expiresAt || job.dueAt === undefined || now < job.dueAt) return null
  const running: Job = { ...job, state: 'running', tries: job.tries + 1, lease, dueAt: now + LEASE_MS }
  return job.tries < MAX_TRIES ? running : { ...ended(running, 'failed', now), failure: FAULT_OF_OURS }
}

const FAULT_OF_OURS = { code: 'INTERNAL', details: {} } as const

/** Whether that lease still holds it: it was not cancelled, nor taken up by another. */
export const isHeld = (job: Job | null, lease: string): job is Job =>
  job !== null && job.state === 'running' && job.lease === lease

/** A portion of rows is kept; the next may be taken at once. */
export function advanced(
  { lease: _lease, ...job }: Job,
  portion: Pick<Job, 'mark' | 'progress'>,
  now: number,
): Job {
  return { ...job, ...portion, parts: job.parts + 1, tries: 0, dueAt: now }
}

export const finished = (job: Job, result: JobResult, now: number): Job => ({
  ...ended(job, 'ready', now),
  progress: { ...job.progress, percent: 100 },
  result,
})

/** Refused for good. */
export const refused = (job: Job, failure: NonNullable<Job['failure']>, now: number): Job => ({
  ...ended(job, 'failed', now),
  failure,
})

/** A try went wrong: later once more. */
export const putOff = ({ lease: _lease, ...job }: Job, now: number): Job => ({
  ...job,
  dueAt: now + job.tries * RETRY_AFTER_MS,
})

/** Cancelled; a job that is over stays as it is. */
export const cancelled = (job: Job, now: number): Job => (isOver(job) ? job : ended(job, 'cancelled', now))

/** Its time is over: nothing of it can be had. It is told of for a week more once its files are gone. */
export function expired(job: Job, now: number): Job {
  const { result: _result, ...over } = job.state === 'expired' ? job : ended(job, 'expired', now)
  return { ...over, expiresAt: now }
}

/** Its files are gone. */
export const emptied = (job: Job, now: number): Job => ({
  ...job,
  parts: 0,
  paths: [],
  expiresAt: now + TOLD_AFTER_MS,
})
