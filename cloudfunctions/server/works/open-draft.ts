import { type Caller } from '#shared/domain/access/roles'
import { Refusal } from '#shared/domain/refusal'
import { type Work, type WorkContent } from '#shared/domain/work/work'
import { type DocumentTransaction } from '../platform/documents'
import { newId } from '../platform/identifiers'
import { addDraft, entriesOf } from '../records/entry-repository'
import { works } from '../records/work-repository'

/** Drafts a person may keep open in one sub-project (default: against abuse). */
const MAX_DRAFTS = 10

/** A new draft of the caller. TOO_MANY_DRAFTS where they have as many as they may. */
export async function openDraft(
  transaction: DocumentTransaction,
  { personId }: Pick<Caller, 'personId'>,
  subProject: string,
  content: WorkContent,
  now: number,
): Promise<Work> {
  const entries = await entriesOf(transaction, { personId, subProject, seasonKey: undefined })
  if (entries.draftIds.length >= MAX_DRAFTS) throw new Refusal('TOO_MANY_DRAFTS', { max: MAX_DRAFTS })
  const work: Work = {
    ...{ id: newId(), authorId: personId, subProject, status: 'draft', version: 1, content },
    ...{ media: [], chain: [], createdAt: now, updatedAt: now },
  }
  await works.save(transaction, work)
  await addDraft(transaction, work, entries)
  return work
}
