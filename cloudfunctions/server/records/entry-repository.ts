import { seasonKeyOf } from '#shared/domain/work/standing'
import { type Work } from '#shared/domain/work/work'
import { type DocumentReader, type DocumentTransaction } from '../platform/documents'
import { sha256 } from '../platform/identifiers'

/** A person's works that count towards one sub-project's limit, and their drafts. */
export interface Entries {
  readonly workIds: readonly string[]
  readonly draftIds: readonly string[]
}

/** A work counts in the season it was sent in to. Drafts have no season yet. */
const idOf = (personId: string, subProject: string, seasonKey: string | undefined) =>
  sha256([personId, subProject, ...(seasonKey === undefined ? [] : [seasonKey])].join(' ')).slice(0, 32)

const NONE: Entries = { workIds: [], draftIds: [] }

interface Whose {
  readonly personId: string
  readonly subProject: string
  readonly seasonKey: string | undefined
}

/** The entry of a work among its author's. */
export const whoseEntry = (work: Work): Whose => ({
  personId: work.authorId,
  subProject: work.subProject,
  seasonKey: seasonKeyOf(work),
})

export const entriesOf = async (
  reader: DocumentReader,
  { personId, subProject, seasonKey }: Whose,
): Promise<Entries> => (await reader.find<Entries>('entries', idOf(personId, subProject, seasonKey))) ?? NONE

const save = (
  transaction: DocumentTransaction,
  { personId, subProject, seasonKey }: Whose,
  entries: Entries,
): Promise<void> => transaction.save('entries', idOf(personId, subProject, seasonKey), entries)

const without = (ids: readonly string[], id: string) => ids.filter((each) => each !== id)

/** Adds a new draft to its author's entries. */
export const addDraft = async (
  transaction: DocumentTransaction,
  work: Work,
  drafts: Entries,
): Promise<void> =>
  save(transaction, whoseEntry(work), { ...drafts, draftIds: [...drafts.draftIds, work.id] })

/** A submitted work counts in its season and is no longer a draft. */
export async function countSubmitted(
  transaction: DocumentTransaction,
  before: Work,
  submitted: Work,
  entries: Entries,
): Promise<void> {
  if (before.receiptNumber === undefined) await forgetEntry(transaction, before)
  const workIds = [...without(entries.workIds, submitted.id), submitted.id]
  await save(transaction, whoseEntry(submitted), { ...entries, workIds })
}

/** A removed, withdrawn or finally refused work no longer counts. */
export async function forgetEntry(transaction: DocumentTransaction, work: Work): Promise<void> {
  const { workIds, draftIds } = await entriesOf(transaction, whoseEntry(work))
  await save(transaction, whoseEntry(work), {
    workIds: without(workIds, work.id),
    draftIds: without(draftIds, work.id),
  })
}
