import { type PastSeason } from '#shared/contract/season/season'
import { Refusal } from '#shared/domain/refusal'
import { type Season } from '#shared/domain/season/season'
import {
  type SeasonFile,
  seasonFileOf,
  seasonParts,
  type SeasonParts,
} from '#shared/domain/season/season-file'
import { type DocumentReader, documents, type DocumentTransaction } from '../platform/documents'
import { sha256 } from '../platform/identifiers'

/** A past season: the hash of its last state. */
export interface ArchivedSeason extends PastSeason {
  readonly hash: string
}

/** The current season and the past ones. */
export interface SeasonPointer {
  readonly hash: string
  /** The hash of the file before any amendment. */
  readonly base: string
  readonly archive: readonly ArchivedSeason[]
}

type PartName = keyof SeasonParts

const CURRENT = 'current'

/** How many seasons' parts an instance keeps: the current one and those of recent works. */
const MAX_CACHED_SEASONS = 3

/** Parts by the hash of their season. */
const held = new Map<string, Partial<SeasonParts>>()

/** Document id: `<hash>` for the season, `<hash>-<part>` for notice and programme. */
const partId = (name: PartName, hash: string) => (name === 'season' ? hash : `${hash}-${name}`)

const findPointer = async (reader: DocumentReader): Promise<SeasonPointer | null> => {
  const stored = await reader.find<Pick<SeasonPointer, 'hash'> & Partial<SeasonPointer>>('seasons', CURRENT)
  return stored && { base: stored.hash, archive: [], ...stored }
}

export const seasonIsInstalled = async (): Promise<boolean> => (await findPointer(documents)) !== null

/** SEASON_MISSING if none was ever installed. */
export async function seasonPointer(reader: DocumentReader = documents): Promise<SeasonPointer> {
  const pointer = await findPointer(reader)
  if (!pointer) throw new Refusal('SEASON_MISSING')
  return pointer
}

export const currentSeasonHash = async (): Promise<string> => (await seasonPointer()).hash

/** A part of the season of that hash. Parts are cached, so a warm instance reads only the small pointer. */
export async function seasonPart<Name extends PartName>(
  name: Name,
  hash: string,
): Promise<SeasonParts[Name]> {
  const known = held.get(hash)?.[name]
  if (known) return known
  const stored = await documents.find<Pick<SeasonParts, Name>>('seasons', partId(name, hash))
  if (!stored) throw new Refusal('SEASON_MISSING')
  const parts = { ...held.get(hash), [name]: stored[name] }
  held.delete(hash)
  held.set(hash, parts)
  for (const oldest of held.keys()) {
    if (held.size <= MAX_CACHED_SEASONS) break
    held.delete(oldest)
  }
  return stored[name]
}

/** The installed season. */
export const currentSeason = async (): Promise<Season> => seasonPart('season', await currentSeasonHash())

/** The hash of that year's season, current or archived; NOT_FOUND if there is none. */
export async function hashOfYear(key: string): Promise<string> {
  const { hash, archive } = await seasonPointer()
  const archived = archive.find((each) => each.key === key)
  if (archived) return archived.hash
  if ((await seasonPart('season', hash)).key !== key) throw new Refusal('NOT_FOUND')
  return hash
}

/** The whole file of the season of that hash. */
export async function seasonFileByHash(hash: string): Promise<SeasonFile> {
  const [season, notice, programme] = await Promise.all([
    seasonPart('season', hash),
    seasonPart('notice', hash),
    seasonPart('programme', hash),
  ])
  return seasonFileOf({ season, notice, programme })
}

export const hashOfFile = (file: SeasonFile): string => sha256(JSON.stringify(file))

/** Stores a file's parts under their hash, for good: whoever has just read the pointer finds them. */
export async function saveSeason(transaction: DocumentTransaction, file: SeasonFile): Promise<string> {
  const hash = hashOfFile(file)
  const { season, notice, programme } = seasonParts(file)
  await transaction.save('seasons', partId('season', hash), { season })
  await transaction.save('seasons', partId('notice', hash), { notice })
  await transaction.save('seasons', partId('programme', hash), { programme })
  return hash
}

/**
 * Makes this file the current season. A present season of another year is archived as it now stands. An archived season of the
 * file's year leaves the archive.
 */
export async function makeCurrent(
  transaction: DocumentTransaction,
  file: SeasonFile,
  present: { readonly pointer: SeasonPointer; readonly season: Season } | undefined,
  now: number,
): Promise<string> {
  const hash = await saveSeason(transaction, file)
  const others = (present?.pointer.archive ?? []).filter(({ key }) => key !== file.key)
  const archived =
    present && present.season.key !== file.key
      ? [{ key: present.season.key, name: present.season.name, hash: present.pointer.hash, archivedAt: now }]
      : []
  const pointer: SeasonPointer = { hash, base: hash, archive: [...others, ...archived] }
  await transaction.save('seasons', CURRENT, pointer)
  return hash
}

/** Replaces the current season by its amended state. */
export async function replaceCurrent(
  transaction: DocumentTransaction,
  pointer: SeasonPointer,
  file: SeasonFile,
): Promise<string> {
  const hash = await saveSeason(transaction, file)
  await transaction.save('seasons', CURRENT, { ...pointer, hash })
  return hash
}
