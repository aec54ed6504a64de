import { type DocumentReader, type DocumentTransaction } from '../platform/documents'
import { sha256 } from '../platform/identifiers'

/** Which of a person's works count towards the limit of one sub-project, and which are still drafts. */
export interface Entries {
  readonly workIds: readonly string[]
  readonly draftIds: readonly string[]
}

const idOf = (personId: string, subProject: string) => sha256(`${personId} ${subProject}`).slice(0, 32)

export const entriesOf = async (
  reader: DocumentReader,
  personId: string,
  subProject: string,
): Promise<Entries> =>
  (await reader.find<Entries>('entries', idOf(personId, subProject))) ?? { workIds: [], draftIds: [] }

export const saveEntries = (
  transaction: DocumentTransaction,
  personId: string,
  subProject: string,
  entries: Entries,
): Promise<void> => transaction.save('entries', idOf(personId, subProject), entries)

const without = (ids: readonly string[], id: string) => ids.filter((each) => each !== id)

export const withDraft = ({ workIds, draftIds }: Entries, id: string): Entries => ({
  workIds,
  draftIds: [...draftIds, id],
})

export const withSubmitted = ({ workIds, draftIds }: Entries, id: string): Entries => ({
  workIds: [...without(workIds, id), id],
  draftIds: without(draftIds, id),
})

export const withoutWork = ({ workIds, draftIds }: Entries, id: string): Entries => ({
  workIds: without(workIds, id),
  draftIds: without(draftIds, id),
})
