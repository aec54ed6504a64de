import { action } from '#shared/contract/action'
import { type Season } from '#shared/domain/season/season'
import { type Notice, type Programme } from '#shared/domain/season/season-file'

/** `hash` identifies the season's content, the same in every part. A caller that knows it gets no body. */
export interface SeasonView {
  readonly hash: string
  readonly season?: Season
}

export interface NoticeView {
  readonly hash: string
  readonly notice?: Notice
}

export interface ProgrammeView {
  readonly hash: string
  readonly programme?: Programme
}

/** `key` asks for another year's season; NOT_FOUND where there is none. */
type Known = { knownHash?: string; key?: string }

/** The season for home, sub-projects, forms and reviews. */
export const readSeason = action<Known, SeasonView>({
  name: 'season.read',
  unit: 'api',
  access: 'anyone',
  effect: 'read',
  shows: ['season'],
})

/** The notice, clause by clause. */
export const readNotice = action<Known, NoticeView>({
  name: 'season.readNotice',
  unit: 'api',
  access: 'anyone',
  effect: 'read',
  shows: ['season'],
})

/** The province's series and online activities. */
export const readProgramme = action<Known, ProgrammeView>({
  name: 'season.readProgramme',
  unit: 'api',
  access: 'anyone',
  effect: 'read',
  shows: ['season'],
})

/** A former season, as the archive lists it. */
export interface PastSeason {
  readonly key: string
  readonly name: string
  /** epoch ms */
  readonly archivedAt: number
}

/** The archive, latest year first, and the current season. */
export const listSeasons = action<
  Record<string, never>,
  { current: { readonly key: string; readonly name: string }; past: readonly PastSeason[] }
>({ name: 'season.list', unit: 'api', access: 'anyone', effect: 'read', shows: ['season'] })

/**
 * Installs that year's season, which comes with the code, as the current one. Repeating it changes nothing, whatever was
 * amended or published since. SEASON_CHANGED: the year was amended, so a changed file must be uploaded and published.
 * SEASON_FAULTY: the file is not valid; the details list its faults.
 */
export const installSeason = action<{ key: string }, { hash: string; changed: boolean }>({
  name: 'season.install',
  unit: 'api',
  access: 'admin',
  effect: 'write',
  changes: ['season'],
})

/** The URL of an entrance's code picture, which expires. Only pictures that the current season shows. */
export const readEntrancePicture = action<{ picture: string }, { url: string }>({
  name: 'season.readEntrancePicture',
  unit: 'api',
  access: 'anyone',
  effect: 'read',
})

export const seasonActions = {
  readSeason,
  readNotice,
  readProgramme,
  listSeasons,
  installSeason,
  readEntrancePicture,
}
