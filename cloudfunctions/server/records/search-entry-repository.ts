import { type SearchEntry, searchEntriesOf } from '#shared/domain/search/work-entries'
import { type Work } from '#shared/domain/work/work'
import { type DocumentTransaction } from '../platform/documents'
import { sha256 } from '../platform/identifiers'

/** The id is a hash of the content, so an entry cannot be stored twice. */
export const entryIdOf = ({ workId, subProject, kind, unitId = '', rank }: SearchEntry): string =>
  sha256(JSON.stringify([workId, subProject, kind, unitId, rank])).slice(0, 32)

/** The entries that a work must have, by id. */
export const entriesByIdOf = (work: Work): ReadonlyMap<string, SearchEntry> =>
  new Map(searchEntriesOf(work).map((entry) => [entryIdOf(entry), entry]))

/** Updates a work's search entries in the transaction of its change. */
export async function keepSearchEntries(
  transaction: DocumentTransaction,
  before: Work,
  work: Work,
): Promise<void> {
  const there = entriesByIdOf(before)
  const wanted = entriesByIdOf(work)
  for (const id of there.keys()) if (!wanted.has(id)) await transaction.remove('searchEntries', id)
  for (const [id, entry] of wanted) if (!there.has(id)) await transaction.save('searchEntries', id, entry)
}
