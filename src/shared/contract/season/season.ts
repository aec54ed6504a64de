import { action } from '#shared/contract/action'
import { type Season } from '#shared/domain/season/season'
import { type Notice, type Programme } from '#shared/domain/season/season-file'

/** `hash` names the season's content, the same in every part; a caller that knows it gets no body. */
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

/** `key` asks for another year's season than the current one; NOT_FOUND where there is none. */
type Known = { knownHash?: string; key?: string }

/** What home, sub-projects, forms and reviews need. */
export const readSeason = action<Known, SeasonView>({
  name: 'season.read',
  unit: 'api',
  access: 'anyone',
  effect: 'read',
})

/** The notice, clause by clause. */
export const readNotice = action<Known, NoticeView>({
  name: 'season.readNotice',
  unit: 'api',
  access: 'anyone',
  effect: 'read',
})

/** The province's series and online activities. */
export const readProgramme = action<Known, ProgrammeView>({
  name: 'season.readProgramme',
  unit: 'api',
  access: 'anyone',
  effect: 'read',
})

/** A season that was, as its archive is listed. */
export interface PastSeason {
  readonly key: string
  readonly name: string
  /** epoch ms */
  readonly archivedAt: number
}

/** The archive, the latest year first, beside the current season. */
export const listSeasons = action<
  Record<string, never>,
  { current: { readonly key: string; readonly name: string }; past: readonly PastSeason[] }
>({ name: 'season.list', unit: 'api', access: 'anyone', effect: 'read' })

/**
 * Installs the season of that year that lies beside the code as the current one; twice is the same as once, whatever was
 * amended or published since. A changed file of a year that was amended is handed over and published instead
 * (SEASON_CHANGED). One that does not fit together is refused with SEASON_FAULTY, its faults in the details.
 */
export const installSeason = action<{ key: string }, { hash: string; changed: boolean }>({
  name: 'season.install',
  unit: 'api',
  access: 'admin',
  effect: 'write',
})

/** Where the picture of an entrance's code lies now; only pictures that the current season shows. The address expires. */
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
