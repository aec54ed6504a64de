import { type SeasonChangeRow } from '#shared/contract/season/manage-season'
import { type Caller } from '#shared/domain/access/roles'
import { rankOf } from '#shared/domain/rank'
import { collection } from '../platform/collection'
import { type DocumentTransaction } from '../platform/documents'
import { newId } from '../platform/identifiers'
import { people } from '../records/person-repository'

/** A row as stored: with the person's id, whatever they are called later. */
export interface StoredSeasonChange extends SeasonChangeRow {
  readonly actorId: string
}

export const seasonChanges = collection('seasonChanges', ({ at, id }: StoredSeasonChange) => ({
  rank: rankOf(at, id),
}))

/** Adds a row to what was done to the seasons, in the change's own transaction. */
export async function addSeasonChange(
  transaction: DocumentTransaction,
  { personId }: Caller,
  change: Omit<SeasonChangeRow, 'id' | 'by'>,
): Promise<void> {
  const person = await people.find(transaction, personId)
  const id = newId()
  await seasonChanges.save(transaction, {
    ...change,
    id,
    by: person?.displayName ?? '',
    actorId: personId,
  })
}
