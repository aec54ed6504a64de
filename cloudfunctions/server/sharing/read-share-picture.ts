import { type readSharePicture as action } from '#shared/contract/sharing/sharing'
import { Refusal } from '#shared/domain/refusal'
import { type Reads } from '../platform/use-case'
import { currentSeason, seasonPointer } from '../records/season-repository'
import { addressOf, findPicture, type KeptPicture } from '../media/kept-picture'

export const pictureIdOf = (seasonKey: string, key: string): string => `picture-${seasonKey}-${key}`

/** The current season's picture; before it has its own, that of the latest season that had one. */
async function latestPicture(key: string): Promise<KeptPicture | null> {
  const own = await findPicture(pictureIdOf((await currentSeason()).key, key))
  if (own) return own
  const { archive } = await seasonPointer()
  for (const seasonKey of archive
    .map((each) => each.key)
    .sort()
    .reverse()) {
    const kept = await findPicture(pictureIdOf(seasonKey, key))
    if (kept) return kept
  }
  return null
}

export const readSharePicture: Reads<typeof action> = {
  read: async ({ key, knownVersion }) => {
    const kept = await latestPicture(key)
    if (!kept) throw new Refusal('NOT_FOUND')
    const { version } = kept
    if (version === knownVersion) return { version }
    const url = await addressOf(kept)
    if (url === undefined) throw new Refusal('NOT_FOUND')
    return { version, url }
  },
}
