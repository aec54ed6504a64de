import { type readSeason as action } from '#shared/contract/season/season'
import { type Reads } from '../dispatch/handler'
import { currentSeason, currentSeasonHash } from './season-repository'

export const readSeason: Reads<typeof action> = {
  read: async ({ knownHash }) => {
    const hash = await currentSeasonHash()
    return knownHash === hash ? { hash } : { hash, season: await currentSeason() }
  },
}
