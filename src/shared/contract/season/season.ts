import { action } from '#shared/contract/action'
import { type Season } from '#shared/domain/season/season'

/** `hash` names the season's content; a caller that knows it gets no body. */
export interface SeasonView {
  readonly hash: string
  readonly season?: Season
}

export const readSeason = action<{ knownHash?: string }, SeasonView>({
  name: 'season.read',
  access: 'anyone',
  effect: 'read',
})

/** Installs the bundled season of that key as the current one; twice is the same as once. */
export const installSeason = action<{ key: string }, { hash: string; changed: boolean }>({
  name: 'season.install',
  access: 'admin',
  effect: 'write',
})
