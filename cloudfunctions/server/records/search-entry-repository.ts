import { type SearchEntry, searchEntriesOf } from '#shared/domain/search/work-entries'
import { type Work } from '#shared/domain/work/work'
import { type DocumentTransaction } from '../platform/documents'
import { documentsWith } from '../platform/documents-by-value'
import { sha256 } from '../platform/identifiers'
import { addToOutbox, MAX_WRITES_OF_EFFECT, type OutboxKind } from '../platform/outbox'
import { works } from './work-collection'

/** The id is a hash of the content, so an entry cannot be stored twice. */
export const entryIdOf = ({ workId, subProject, kind, unitId = '', rank }: SearchEntry): string =>
  sha256(JSON.stringify([workId, subProject, kind, unitId, rank])).slice(0, 32)

type Entries = ReadonlyMap<string, SearchEntry>

/** The entries that a work must have, by id. */
const entriesByIdOf = (work: Work | null | undefined): Entries =>
  new Map((work ? searchEntriesOf(work) : []).map((entry) => [entryIdOf(entry), entry]))

/** What must be done to the stored entries of a work; undefined: remove. */
function changesTo(
  there: Entries,
  wanted: Entries,
): ReadonlyArray<readonly [string, SearchEntry | undefined]> {
  const isExact = (id: string) => {
    const entry = there.get(id)
    return entry !== undefined && entryIdOf(entry) === id
  }
  return [
    ...[...there.keys()].filter((id) => !wanted.has(id)).map((id) => [id, undefined] as const),
    ...[...wanted].filter(([id]) => !isExact(id)),
  ]
}

/** Whether the stored entries of a work are those it must have. */
export const areExact = (there: Entries, work: Work | undefined): boolean =>
  changesTo(there, entriesByIdOf(work)).length === 0

/**
 * Makes a work's entries those of the work as it is, some at a time. One row a work: its transaction writes the row first, so a
 * change of the work, or another carrier, meets it there, and what was looked up outside the transaction still holds.
 */
export const entriesFollowed: OutboxKind<{ readonly workId: string }> = {
  kind: 'entries',
  carry: async ({ workId }, transaction) => {
    const work = await works.find(transaction, workId)
    const there = await documentsWith<SearchEntry>('searchEntries', 'workId', [workId])
    const changes = changesTo(there, entriesByIdOf(work))
    for (const [id, entry] of changes.slice(0, MAX_WRITES_OF_EFFECT))
      if (entry) await transaction.save('searchEntries', id, entry)
      else await transaction.remove('searchEntries', id)
    return changes.length > MAX_WRITES_OF_EFFECT ? 'more' : undefined
  },
}

/**
 * Has a work's entries looked at again. `version` makes the row another one than what was there. `add` says by whom: the caller,
 * or the timer alone.
 */
export const followWork = (
  transaction: DocumentTransaction,
  workId: string,
  version: number,
  at: number,
  add = addToOutbox,
): Promise<void> => add(transaction, entriesFollowed, workId, { workId, version }, at)

/** Leaves a change of what finds a work to the outbox. */
export async function followEntries(
  transaction: DocumentTransaction,
  before: Work,
  work: Work,
  at: number,
): Promise<void> {
  const [there, wanted] = [entriesByIdOf(before), entriesByIdOf(work)]
  if (!areSameKeys(there, wanted)) await followWork(transaction, work.id, work.version, at)
}

const areSameKeys = (left: Entries, right: Entries) =>
  left.size === right.size && [...left.keys()].every((id) => right.has(id))
