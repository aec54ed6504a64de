import { DAY_MS, HOUR_MS } from '#shared/domain/days'
import { type ErrorCode } from '#shared/domain/refusal'

const TEN_MINUTES_MS = HOUR_MS / 6
const MB = 1024 * 1024

/** How much one person may do in one window of time. Windows follow one another from the epoch. */
export interface Allowance {
  readonly windowMs: number
  readonly most: number
  readonly code: ErrorCode
}

/**
 * Our own bounds against programs: no rule of the notice, and never shown as one. No person reaches them. A form saves itself
 * at most every 2 s (300 writes in 10 minutes) and may retry as often. Paging through 300 works without a pause reads 320
 * answers. Forty retries of a 50 MB film a day are 2 GB.
 */
export const ALLOWANCES = {
  writes: { windowMs: TEN_MINUTES_MS, most: 600, code: 'TOO_MANY_CALLS' },
  reads: { windowMs: TEN_MINUTES_MS, most: 3000, code: 'TOO_MANY_CALLS' },
  /** Calls that check a secret: the first administrator's code, an invitation's token. */
  guesses: { windowMs: HOUR_MS, most: 60, code: 'TOO_MANY_GUESSES' },
  /** Submissions whose texts WeChat has to check: its calls are counted for the whole mini-program. */
  textChecks: { windowMs: TEN_MINUTES_MS, most: 60, code: 'TOO_MANY_CALLS' },
  /** Checks of a work's files that a person asks for: each may read storage for seconds. */
  fileChecks: { windowMs: TEN_MINUTES_MS, most: 120, code: 'TOO_MANY_CALLS' },
  /** Changes of mind about public display: each rewrites search entries, and stands in the work's history. */
  consents: { windowMs: DAY_MS, most: 50, code: 'TOO_MANY_CALLS' },
  /** Mini-program codes that WeChat has to make; a kept one costs nothing. */
  codes: { windowMs: DAY_MS, most: 200, code: 'TOO_MANY_CALLS' },
  /** Papers asked for: each is a file that lies in storage for a day. */
  papers: { windowMs: DAY_MS, most: 100, code: 'TOO_MANY_CALLS' },
  uploads: { windowMs: DAY_MS, most: 200, code: 'TOO_MANY_UPLOADS' },
  /** Sizes as announced at the start. */
  uploadBytes: { windowMs: DAY_MS, most: 3072 * MB, code: 'TOO_MANY_UPLOADS' },
} as const satisfies Record<string, Allowance>

export type AllowanceName = keyof typeof ALLOWANCES

/** Most places a person may hold for uploads that no work uses yet. */
export const MAX_OPEN_UPLOADS = 60

/** The end of the window that `now` lies in, epoch ms: then a new allowance begins. */
export const windowEnd = ({ windowMs }: Allowance, now: number): number =>
  (Math.floor(now / windowMs) + 1) * windowMs
