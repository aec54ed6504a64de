import {
  type listSeasons as list,
  type readNotice as notice,
  type readProgramme as programme,
  type readSeason as season,
} from '#shared/contract/season/season'
import { type Reads } from '../platform/use-case'
import { currentSeasonHash, hashOfYear, seasonPart, seasonPointer } from '../records/season-repository'

const hashOf = (key: string | undefined) => (key === undefined ? currentSeasonHash() : hashOfYear(key))

export const readSeason: Reads<typeof season> = {
  read: async ({ knownHash, key }) => {
    const hash = await hashOf(key)
    return knownHash === hash ? { hash } : { hash, season: await seasonPart('season', hash) }
  },
}

export const readNotice: Reads<typeof notice> = {
  read: async ({ knownHash, key }) => {
    const hash = await hashOf(key)
    return knownHash === hash ? { hash } : { hash, notice: await seasonPart('notice', hash) }
  },
}

export const readProgramme: Reads<typeof programme> = {
  read: async ({ knownHash, key }) => {
    const hash = await hashOf(key)
    return knownHash === hash ? { hash } : { hash, programme: await seasonPart('programme', hash) }
  },
}

export const listSeasons: Reads<typeof list> = {
  read: async () => {
    const { hash, archive } = await seasonPointer()
    const { key, name } = await seasonPart('season', hash)
    const past = [...archive].sort((a, b) => (a.key < b.key ? 1 : -1)).map(({ hash: _hash, ...each }) => each)
    return { current: { key, name }, past }
  },
}
