import { type Caller } from '#shared/domain/access/roles'
import { Refusal } from '#shared/domain/refusal'
import { mayReadForReview } from '#shared/domain/work/review'
import { type Work } from '#shared/domain/work/work'
import { type DocumentReader } from '../platform/documents'
import { works } from './work-repository'

/** Refuses a work outside the officer's scope like an unknown one. */
export function requireInScope(caller: Caller, work: Work): void {
  if (!mayReadForReview(caller, work)) throw new Refusal('NOT_FOUND')
}

/** A work in the officer's scope; others answer like none. */
export async function workInScope(reader: DocumentReader, workId: string, caller: Caller): Promise<Work> {
  const work = await works.find(reader, workId)
  if (!work) throw new Refusal('NOT_FOUND')
  requireInScope(caller, work)
  return work
}
