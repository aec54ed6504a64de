import { type SeasonChangeRow } from '#shared/contract/season/manage-season'
import { type Caller } from '#shared/domain/access/roles'
import { rankOf } from '#shared/domain/rank'
import { type DocumentTransaction } from '../platform/documents'
import { newId } from '../platform/identifiers'
import { personRepository } from '../records/person-repository'

/** A row as stored: with the person's id, whatever they are called later. */
export interface StoredSeasonChange extends SeasonChangeRow {
  readonly actorId: string
  readonly rank: string
}

/** Adds a row to what was done to the seasons, in the change's own transaction. */
export async function addSeasonChange(
  transaction: DocumentTransaction,
  { personId }: Caller,
  change: Omit<SeasonChangeRow, 'id' | 'by'>,
): Promise<void> {
  const person = await personRepository(transaction).find(personId)
  const id = newId()
  const row: StoredSeasonChange = {
    ...change,
    id,
    by: person?.displayName ?? '',
    actorId: personId,
    rank: rankOf(change.at, id),
  }
  await transaction.save('seasonChanges', id, row)
}
