import {
  type readNotice as notice,
  type readProgramme as programme,
  type readSeason as season,
} from '#shared/contract/season/season'
import { type Reads } from '../dispatch/handler'
import { currentPart, currentSeasonHash } from './season-repository'

export const readSeason: Reads<typeof season> = {
  read: async ({ knownHash }) => {
    const hash = await currentSeasonHash()
    return knownHash === hash ? { hash } : { hash, season: await currentPart('season', hash) }
  },
}

export const readNotice: Reads<typeof notice> = {
  read: async ({ knownHash }) => {
    const hash = await currentSeasonHash()
    return knownHash === hash ? { hash } : { hash, notice: await currentPart('notice', hash) }
  },
}

export const readProgramme: Reads<typeof programme> = {
  read: async ({ knownHash }) => {
    const hash = await currentSeasonHash()
    return knownHash === hash ? { hash } : { hash, programme: await currentPart('programme', hash) }
  },
}
