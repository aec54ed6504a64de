import { MediaFault } from '../media-fault'
import { type MediaDetails } from '../verdict'

/** Why a QuickTime film cannot be re-wrapped as MP4. */
export const REWRAP_CODES = [
  'NOT_QUICKTIME',
  'NO_MOOV',
  'TRUNCATED',
  'CORRUPT',
  'INDEX_TOO_LARGE',
  'FRAGMENTED',
  'COMPRESSED_INDEX',
  'OTHER_FILE',
  'NO_VIDEO',
  'SEVERAL_PICTURES',
  'VIDEO_CODEC',
  'AUDIO_CODEC',
  'PARAMETERS_IN_BAND',
  'SEVERAL_DESCRIPTIONS',
  'EDITED',
] as const
export type RewrapCode = (typeof REWRAP_CODES)[number]

export interface RewrapRefusal {
  readonly ok: false
  readonly code: RewrapCode
  readonly details?: MediaDetails
}

/** Ends the planning with a refusal; `refusalOf` turns it into an answer. */
export class RewrapFault extends Error {
  override readonly name = 'RewrapFault'
  constructor(
    readonly code: RewrapCode,
    readonly details?: MediaDetails,
  ) {
    super(code)
  }
}

/** The refusal that an error means; every other error is thrown on. */
export function refusalOf(error: unknown): RewrapRefusal {
  if (error instanceof RewrapFault) return refusal(error.code, error.details)
  if (error instanceof MediaFault)
    return refusal(error.code === 'TRUNCATED' ? 'TRUNCATED' : 'CORRUPT', error.details)
  throw error
}

const refusal = (code: RewrapCode, details?: MediaDetails): RewrapRefusal => ({
  ok: false,
  code,
  ...(details ? { details } : {}),
})
