import { normalise } from '#shared/domain/search/normalise'
import { firstCharacters, QUERY_COUNTS } from '#shared/domain/search/query'
import { END, textRankOf } from '#shared/domain/search/text-rank'
import { isPublic } from '#shared/domain/work/standing'
import { type MediaKind } from '#shared/domain/media/kinds'
import { publicNameOf } from '#shared/domain/work/submitter'
import { UNCERTAIN_UNIT, type Work } from '#shared/domain/work/work'

/** Normalised characters of a title, and of an author's name, from which a search may begin (the season allows 40 and 30). */
const TITLE_COUNTS = 60
const NAME_COUNTS = 40

/** One way to find a public work: by what its title, or the name it is shown under, says from some character on; or by asking for nothing. */
export interface SearchEntry {
  readonly workId: string
  readonly subProject: string
  /** Of its first file; absent for a work that came as an address alone. */
  readonly kind?: MediaKind
  /** Absent while the author is not sure of their unit. */
  readonly unitId?: string
  /** `<what is said from there on> <time turned round>-<work's id>`: a search is one range on it. */
  readonly rank: string
}

/** What a text says from each of its characters on. */
function suffixesOf(text: string, most: number): readonly string[] {
  const characters = Array.from(normalise(text)).slice(0, most + QUERY_COUNTS)
  return characters.slice(0, most).map((_each, at) => characters.slice(at, at + QUERY_COUNTS).join(''))
}

/** Every entry of a work, each once; none unless it is public. */
export function searchEntriesOf(work: Work): readonly SearchEntry[] {
  const [first] = work.media
  const { id, acceptedAt, subProject, content } = work
  if (!isPublic(work) || acceptedAt === undefined) return []
  const { title, unitId } = content
  const texts = new Set([
    '',
    ...suffixesOf(title, TITLE_COUNTS),
    ...suffixesOf(publicNameOf(content), NAME_COUNTS),
  ])
  return [...texts].map((text) => ({
    workId: id,
    subProject,
    ...(first ? { kind: first.kind } : {}),
    ...(unitId === null || unitId === UNCERTAIN_UNIT ? {} : { unitId }),
    rank: textRankOf(text, acceptedAt, id),
  }))
}

/** Most entries one work can have. */
export const MAX_ENTRIES = 1 + TITLE_COUNTS + NAME_COUNTS

/** The ranks a search looks among: from `from` on, before `to`. */
export interface RankRange {
  readonly from: string
  readonly to: string
}

/** With which ranks begin that a normalised text finds; nothing finds each public work by its one empty entry. */
const beginningOf = (wanted: string) => (wanted === '' ? END : wanted)

/** All ranks that begin so, in the order of code points, and no other: up to its last character's successor. */
export function rangeOf(wanted: string): RankRange {
  const from = beginningOf(wanted)
  const characters = Array.from(from)
  const last = characters.pop()?.codePointAt(0) ?? 0
  return { from, to: firstCharacters(from, characters.length) + String.fromCodePoint(last + 1) }
}

const isSame = (left: SearchEntry, right: SearchEntry) =>
  left.rank === right.rank &&
  left.kind === right.kind &&
  left.subProject === right.subProject &&
  left.unitId === right.unitId

/**
 * Whether an entry that was found shows its work as it now is: the work is public and has this very entry, and of those by
 * which this search finds it, it is the first. So a work shows once however often it says what is searched for.
 */
export function entryShows(entry: SearchEntry, work: Work, wanted: string): boolean {
  const [first, ...others] = searchEntriesOf(work).filter(({ rank }) => rank.startsWith(beginningOf(wanted)))
  if (!first) return false
  return isSame(
    others.reduce((least, each) => (each.rank < least.rank ? each : least), first),
    entry,
  )
}
