import { type ErrorCode } from '#shared/domain/refusal'

const MINUTE = 60 * 1000
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR
const MB = 1024 * 1024

/** So much of something one person may do in a stretch of time; stretches follow one another, counted from the epoch. */
export interface Allowance {
  readonly windowMs: number
  readonly most: number
  readonly code: ErrorCode
}

/**
 * Our own bounds against programs, no rule of the notice and nowhere shown as one. Nobody with a thumb meets them:
 * a form saves itself every 2 s at the very fastest (300 writes in 10 minutes) and may be retried as often; who pages
 * through 300 works without a pause reads 320 answers; forty retries of a 50 MB film a day are 2 GB.
 */
export const ALLOWANCES = {
  writes: { windowMs: 10 * MINUTE, most: 600, code: 'TOO_MANY_CALLS' },
  reads: { windowMs: 10 * MINUTE, most: 3000, code: 'TOO_MANY_CALLS' },
  /** Calls that are answered by whether a secret is right: the first administrator's code, an invitation's token. */
  guesses: { windowMs: HOUR, most: 60, code: 'TOO_MANY_GUESSES' },
  /** Mini-program codes that WeChat has to be asked for; one that is kept costs nothing. */
  codes: { windowMs: DAY, most: 200, code: 'TOO_MANY_CALLS' },
  uploads: { windowMs: DAY, most: 200, code: 'TOO_MANY_UPLOADS' },
  /** As announced when they begin. */
  uploadBytes: { windowMs: DAY, most: 3072 * MB, code: 'TOO_MANY_UPLOADS' },
} as const satisfies Record<string, Allowance>

export type AllowanceName = keyof typeof ALLOWANCES

/** Places to upload to that a person may hold at once without a work that uses them. */
export const MAX_OPEN_UPLOADS = 60

/** When the stretch ends that `now` lies in: from then on (epoch ms) there is a new allowance. */
export const windowEnd = ({ windowMs }: Allowance, now: number): number =>
  (Math.floor(now / windowMs) + 1) * windowMs
