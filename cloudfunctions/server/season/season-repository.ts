import { Refusal } from '#shared/domain/refusal'
import { type Season } from '#shared/domain/season/season'
import { type SeasonParts } from '#shared/domain/season/season-file'
import { documents, type DocumentTransaction } from '../platform/documents'

interface CurrentSeason {
  readonly hash: string
}

type PartName = keyof SeasonParts

const CURRENT = 'current'

/** Parts by the id they are stored under, of one season only. */
let held: { readonly hash: string; readonly parts: Partial<SeasonParts> } | undefined

/** The part every use case needs bears the hash alone, the others their name as well. */
const partId = (name: PartName, hash: string) => (name === 'season' ? hash : `${hash}-${name}`)

export const seasonIsInstalled = async (): Promise<boolean> =>
  (await documents.find<CurrentSeason>('seasons', CURRENT)) !== null

export async function currentSeasonHash(): Promise<string> {
  const current = await documents.find<CurrentSeason>('seasons', CURRENT)
  if (!current) throw new Refusal('SEASON_MISSING')
  return current.hash
}

/** A part of the installed season of that hash. Parts are kept, so a warm instance reads only the small pointer. */
export async function currentPart<Name extends PartName>(
  name: Name,
  hash: string,
): Promise<SeasonParts[Name]> {
  const known = held?.hash === hash ? held.parts[name] : undefined
  if (known) return known
  const stored = await documents.find<Pick<SeasonParts, Name>>('seasons', partId(name, hash))
  if (!stored) throw new Refusal('SEASON_MISSING')
  held = { hash, parts: { ...(held?.hash === hash ? held.parts : {}), [name]: stored[name] } }
  return stored[name]
}

/** The installed season. */
export const currentSeason = async (): Promise<Season> => currentPart('season', await currentSeasonHash())

/** Makes this the current season; returns whether it was another one before. */
export async function installAsCurrent(
  transaction: DocumentTransaction,
  hash: string,
  { season, notice, programme }: SeasonParts,
): Promise<boolean> {
  const current = await transaction.find<CurrentSeason>('seasons', CURRENT)
  if (current?.hash === hash) return false
  await transaction.save('seasons', partId('season', hash), { season })
  await transaction.save('seasons', partId('notice', hash), { notice })
  await transaction.save('seasons', partId('programme', hash), { programme })
  await transaction.save('seasons', CURRENT, { hash })
  return true
}
