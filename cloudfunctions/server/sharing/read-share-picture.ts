import { type readSharePicture as action } from '#shared/contract/sharing/sharing'
import { Refusal } from '#shared/domain/refusal'
import { type Reads } from '../dispatch/handler'
import { currentSeason } from '../season/season-repository'
import { addressOf, findPicture } from './kept-picture'

export const pictureIdOf = (seasonKey: string, key: string): string => `picture-${seasonKey}-${key}`

export const readSharePicture: Reads<typeof action> = {
  read: async ({ key, knownVersion }) => {
    const { key: seasonKey } = await currentSeason()
    const kept = await findPicture(pictureIdOf(seasonKey, key))
    if (!kept) throw new Refusal('NOT_FOUND')
    const { version } = kept
    if (version === knownVersion) return { version }
    const url = await addressOf(kept)
    if (url === undefined) throw new Refusal('NOT_FOUND')
    return { version, url }
  },
}
