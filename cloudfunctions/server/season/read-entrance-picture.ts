import { type readEntrancePicture as action } from '#shared/contract/season/season'
import { Refusal } from '#shared/domain/refusal'
import { type Reads } from '../platform/use-case'
import { addressOfPicture } from './kept-entrance-picture'
import { currentSeason } from '../records/season-repository'

/** Removed from its entrance a picture is nobody's to see. */
export const readEntrancePicture: Reads<typeof action> = {
  read: async ({ picture }) => {
    const { subProjects } = await currentSeason()
    const shown = subProjects.some(({ entrances }) => entrances.some((each) => each.picture === picture))
    const url = shown ? await addressOfPicture(picture) : undefined
    if (url === undefined) throw new Refusal('NOT_FOUND')
    return { url }
  },
}
