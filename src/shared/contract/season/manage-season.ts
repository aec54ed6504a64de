import { action, type Page } from '#shared/contract/action'
import { type UploadTicket } from '#shared/contract/works/uploads'
import { type Amendment, type SeasonChange } from '#shared/domain/season/amendment'
import { type SeasonDifference } from '#shared/domain/season/differences'
import { type SeasonFaultCode, type ShapeFaultCode } from '#shared/domain/season/season-fault'

/** What the province's staff upload: a season's file, or the picture of an entrance's code. */
export const SEASON_UPLOADS = ['seasonFile', 'entrancePicture'] as const
export type SeasonUpload = (typeof SEASON_UPLOADS)[number]

/** Most bytes of either. A season file of 2020 has 143,005. */
export const MAX_UPLOAD_BYTES = 2 * 1024 * 1024

/** A place for a file that belongs to no work; `uploads.finish` reports its arrival. Season files: administrators only. */
export const startSeasonUpload = action<
  { kind: SeasonUpload; fileName: string; sizeBytes: number },
  UploadTicket
>({ name: 'season.startUpload', unit: 'api', access: 'province', effect: 'write', changes: [] })

/** A fault of a file, with the value at its path if that is short enough to help. */
export interface TellingFault {
  readonly code: SeasonFaultCode | ShapeFaultCode
  readonly path: readonly (string | number)[]
  readonly value?: string | number | boolean
}

/** `notUtf8`: its characters are coded otherwise (GBK). `notJson`: the file is no JSON. `faults` are the first of `count`. */
export type SeasonVerdict =
  | { readonly verdict: 'fits'; readonly hash: string }
  | { readonly verdict: 'notJson' | 'notUtf8' }
  | { readonly verdict: 'faulty'; readonly count: number; readonly faults: readonly TellingFault[] }

/** Validates an uploaded file as `season:check` does. A valid one replaces the earlier candidate. */
export const validateSeasonFile = action<{ uploadId: string }, SeasonVerdict>({
  name: 'season.validateFile',
  unit: 'api',
  access: 'admin',
  effect: 'write',
  changes: ['seasonFile'],
})

/** The fields that tell one season from another. */
export interface SeasonName {
  readonly hash: string
  readonly key: string
  readonly name: string
  readonly version: number
}

export interface SeasonCandidate extends SeasonName {
  /** epoch ms */
  readonly validatedAt: number
  /** Where it differs from the present season. */
  readonly differences: readonly SeasonDifference[]
  /** Units of the present season that it lacks: these block publishing. */
  readonly unitsDropped: readonly string[]
}

/** The candidate, which waits to be published, and what it changes. */
export const readSeasonCandidate = action<
  Record<string, never>,
  { present: SeasonName; candidate?: SeasonCandidate }
>({
  name: 'season.readCandidate',
  unit: 'api',
  access: 'admin',
  effect: 'read',
  shows: ['season', 'seasonFile'],
})

/** Makes the candidate the current season; the present one becomes an archive, unless it is of the same year. */
export const publishSeason = action<{ hash: string; expectedHash: string }, { hash: string }>({
  name: 'season.publish',
  unit: 'api',
  access: 'admin',
  effect: 'write',
  changes: ['season', 'seasonFile'],
})

/**
 * Changes one value of the current season; everyone reads the reason. `uploadId` brings the picture of an entrance's code. If
 * the result is not valid, SEASON_FAULTY is answered with the faults in the details.
 */
export const amendSeason = action<
  { expectedHash: string; change: SeasonChange; uploadId?: string; reason: string },
  { hash: string }
>({ name: 'season.amend', unit: 'api', access: 'province', effect: 'write', changes: ['season'] })

export const SEASON_EVENTS = ['installed', 'published', 'amended'] as const
export type SeasonEvent = (typeof SEASON_EVENTS)[number]

/** One row of the seasons' history, with the person who did it. */
export interface SeasonChangeRow {
  readonly id: string
  /** epoch ms */
  readonly at: number
  readonly event: SeasonEvent
  /** The year, and the season's version after the change. */
  readonly key: string
  readonly version: number
  readonly by: string
  readonly amendment?: Amendment
}

/** Season changes, newest first. */
export const listSeasonChanges = action<{ cursor?: string }, Page<SeasonChangeRow>>({
  name: 'season.listChanges',
  unit: 'api',
  access: 'province',
  effect: 'read',
  shows: ['season'],
})

export const manageSeasonActions = {
  startSeasonUpload,
  validateSeasonFile,
  readSeasonCandidate,
  publishSeason,
  amendSeason,
  listSeasonChanges,
}
