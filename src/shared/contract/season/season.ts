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

type Known = { knownHash?: string }

/** What home, sub-projects, forms and reviews need. */
export const readSeason = action<Known, SeasonView>({
  name: 'season.read',
  access: 'anyone',
  effect: 'read',
})

/** The notice, clause by clause. */
export const readNotice = action<Known, NoticeView>({
  name: 'season.readNotice',
  access: 'anyone',
  effect: 'read',
})

/** The province's series and online activities. */
export const readProgramme = action<Known, ProgrammeView>({
  name: 'season.readProgramme',
  access: 'anyone',
  effect: 'read',
})

/** Installs the bundled season of that key as the current one; twice is the same as once. */
export const installSeason = action<{ key: string }, { hash: string; changed: boolean }>({
  name: 'season.install',
  access: 'admin',
  effect: 'write',
})
