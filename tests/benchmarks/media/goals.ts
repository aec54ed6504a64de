import { type Layout } from './big-films'

/** The most a check may cost, by layout; `kilobytes` of 1024 bytes. */
export interface Goal {
  readonly requests: number
  readonly kilobytes: number
}

const ONE_PIECE: Goal = { requests: 3, kilobytes: 320 }
const INDEXED: Goal = { requests: 6, kilobytes: 1024 }

export const GOALS: Readonly<Record<Layout, Goal>> = {
  'index first': ONE_PIECE,
  'index at end': ONE_PIECE,
  'fragments, mfra': INDEXED,
  'fragments, sidx': INDEXED,
  'fragments, no index': { requests: 160, kilobytes: 2048 },
}

/** ms of CPU for a check of bytes already in memory. */
export const PARSING_MS = 20
/** ms on the clock for a whole check over loopback. */
export const CHECK_MS = 50
/** Of the video checker, minified. */
export const BUNDLE_KILOBYTES = 22
