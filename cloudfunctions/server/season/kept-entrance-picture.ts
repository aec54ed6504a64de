import { Refusal } from '#shared/domain/refusal'
import { addressOf, findPicture } from '../media/kept-picture'

export const entranceIdOf = (picture: string): string => `entrance-${picture}`

export async function requireKeptPicture(picture: string): Promise<void> {
  if (!(await findPicture(entranceIdOf(picture)))) throw new Refusal('NOT_FOUND')
}

/** Where a kept picture lies, good for an hour; undefined when it is gone. Throws when storage does not answer. */
export async function addressOfPicture(picture: string): Promise<string | undefined> {
  const kept = await findPicture(entranceIdOf(picture))
  return kept ? addressOf(kept) : undefined
}
