import { Refusal } from '#shared/domain/refusal'
import { type Season } from '#shared/domain/season/season'
import { documents, type DocumentTransaction } from '../platform/documents'

interface CurrentSeason {
  readonly hash: string
}

const CURRENT = 'current'
const bodies = new Map<string, Season>()

export const seasonIsInstalled = async (): Promise<boolean> =>
  (await documents.find<CurrentSeason>('seasons', CURRENT)) !== null

export async function currentSeasonHash(): Promise<string> {
  const current = await documents.find<CurrentSeason>('seasons', CURRENT)
  if (!current) throw new Refusal('SEASON_MISSING')
  return current.hash
}

/** The installed season. Bodies are kept by their hash, so a warm instance reads only the small pointer. */
export async function currentSeason(): Promise<Season> {
  const hash = await currentSeasonHash()
  const known = bodies.get(hash)
  if (known) return known
  const stored = await documents.find<{ season: Season }>('seasons', hash)
  if (!stored) throw new Refusal('SEASON_MISSING')
  bodies.clear()
  bodies.set(hash, stored.season)
  return stored.season
}

/** Makes this the current season; returns whether it was another one before. */
export async function installAsCurrent(
  transaction: DocumentTransaction,
  hash: string,
  season: Season,
): Promise<boolean> {
  const current = await transaction.find<CurrentSeason>('seasons', CURRENT)
  if (current?.hash === hash) return false
  await transaction.save('seasons', hash, { season })
  await transaction.save('seasons', CURRENT, { hash })
  return true
}
