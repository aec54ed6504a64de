import { action, type Page } from '#shared/contract/action'
import { type UploadTicket } from '#shared/contract/works/works'
import { type Amendment, type SeasonChange } from '#shared/domain/season/amendment'
import { type SeasonDifference } from '#shared/domain/season/differences'
import { type SeasonFaultCode, type ShapeFaultCode } from '#shared/domain/season/season-fault'

/** What the province's staff hand over: a season's file, or the picture of an entrance's code. */
export const SEASON_UPLOADS = ['seasonFile', 'entrancePicture'] as const
export type SeasonUpload = (typeof SEASON_UPLOADS)[number]

/** Bytes of either; a season file of 2020 has 143,005. */
export const MAX_UPLOAD_BYTES = 2 * 1024 * 1024

/** A place for a file that no work is about; `uploads.finish` tells that it is there. A season's file: administrators only. */
export const startSeasonUpload = action<
  { kind: SeasonUpload; fileName: string; sizeBytes: number },
  UploadTicket
>({ name: 'season.startUpload', unit: 'api', access: 'province', effect: 'write' })

/** A fault of a file with what stands at its place, where that is short enough to help. */
export interface TellingFault {
  readonly code: SeasonFaultCode | ShapeFaultCode
  readonly path: readonly (string | number)[]
  readonly value?: string | number | boolean
}

/** `notJson`: nothing of it could be read. `faults` are the first ones of `count`. */
export type SeasonVerdict =
  | { readonly verdict: 'fits'; readonly hash: string }
  | { readonly verdict: 'notJson' }
  | { readonly verdict: 'faulty'; readonly count: number; readonly faults: readonly TellingFault[] }

/** Validates a file that was handed over as `season:check` does; one that fits is kept as the candidate, in place of an earlier one. */
export const validateSeasonFile = action<{ uploadId: string }, SeasonVerdict>({
  name: 'season.validateFile',
  unit: 'api',
  access: 'admin',
  effect: 'write',
})

/** A season as its keepers know it apart. */
export interface SeasonName {
  readonly hash: string
  readonly key: string
  readonly name: string
  readonly version: number
}

export interface SeasonCandidate extends SeasonName {
  /** epoch ms */
  readonly validatedAt: number
  /** What it has otherwise than the present season. */
  readonly differences: readonly SeasonDifference[]
  /** Units of the present season that it lacks: it cannot be published. */
  readonly unitsDropped: readonly string[]
}

export const readSeasonCandidate = action<
  Record<string, never>,
  { present: SeasonName; candidate?: SeasonCandidate }
>({ name: 'season.readCandidate', unit: 'api', access: 'admin', effect: 'read' })

/** Makes the candidate the current season; the present one becomes an archive, unless it is of the same year. */
export const publishSeason = action<{ hash: string; expectedHash: string }, { hash: string }>({
  name: 'season.publish',
  unit: 'api',
  access: 'admin',
  effect: 'write',
})

/**
 * Changes one thing of the current season, for a reason that everyone reads. `uploadId` brings the picture of an entrance's
 * code. A season that would not fit together any more is refused with SEASON_FAULTY, its faults in the details.
 */
export const amendSeason = action<
  { expectedHash: string; change: SeasonChange; uploadId?: string; reason: string },
  { hash: string }
>({ name: 'season.amend', unit: 'api', access: 'province', effect: 'write' })

export const SEASON_EVENTS = ['installed', 'published', 'amended'] as const
export type SeasonEvent = (typeof SEASON_EVENTS)[number]

/** One row of what was done to the seasons, with who did it. */
export interface SeasonChangeRow {
  readonly id: string
  /** epoch ms */
  readonly at: number
  readonly event: SeasonEvent
  /** The year, and the season's version after it. */
  readonly key: string
  readonly version: number
  readonly by: string
  readonly amendment?: Amendment
}

/** The newest first. */
export const listSeasonChanges = action<{ cursor?: string }, Page<SeasonChangeRow>>({
  name: 'season.listChanges',
  unit: 'api',
  access: 'province',
  effect: 'read',
})

export const manageSeasonActions = {
  startSeasonUpload,
  validateSeasonFile,
  readSeasonCandidate,
  publishSeason,
  amendSeason,
  listSeasonChanges,
}
