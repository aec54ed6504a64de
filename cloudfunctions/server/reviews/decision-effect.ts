import { takeEffect } from '#shared/domain/work/decision-effect'
import { type PendingDecision } from '#shared/domain/work/pending-decision'
import { type DecidedWork } from '#shared/domain/work/review'
import { type Work } from '#shared/domain/work/work'
import { clock } from '../platform/clock'
import { type DocumentTransaction } from '../platform/documents'
import { addToOutbox, type OutboxKind, takeFromOutbox } from '../platform/outbox'
import { forgetEntry } from '../records/entry-repository'
import { saveTransition, works } from '../records/work-repository'

/** Which decision: it is named by the version that it made. */
interface DueDecision {
  readonly workId: string
  readonly version: number
}

const nameOf = ({ id }: Pick<Work, 'id'>, { version }: PendingDecision) => `${id}v${version}`

/** Lets the work's pending decision take effect; answers the work as it then stands. */
async function effect(transaction: DocumentTransaction, work: Work, now: number): Promise<Work> {
  const transition = takeEffect(work, now)
  if (!transition) return work
  await saveTransition(transaction, work, transition)
  if (transition.work.status === 'rejected') await forgetEntry(transaction, work)
  return transition.work
}

/** The timer carries out what its officer's phone did not; a decision that was undone is no more. */
export const decisionDue: OutboxKind<DueDecision> = {
  kind: 'decision',
  carry: async ({ workId, version }, transaction) => {
    const work = await works.find(transaction, workId)
    if (work?.pending?.version === version) await effect(transaction, work, clock.now())
  },
}

/** Saves a work with a new pending decision, which takes effect once it is due. */
export async function savePending(transaction: DocumentTransaction, work: DecidedWork): Promise<void> {
  const { version, dueAt } = work.pending
  await works.save(transaction, work)
  const due = { workId: work.id, version }
  await addToOutbox(transaction, decisionDue, nameOf(work, work.pending), due, dueAt)
}

/** Saves a work whose pending decision was undone. */
export async function saveUndone(transaction: DocumentTransaction, before: Work, work: Work): Promise<void> {
  await works.save(transaction, work)
  if (before.pending) await takeFromOutbox(transaction, decisionDue, nameOf(before, before.pending))
}

/** Lets the pending decision take effect and takes its row off. Refused before it is due; without one nothing happens. */
export async function settle(transaction: DocumentTransaction, work: Work, now: number): Promise<Work> {
  if (!work.pending) return work
  const settled = await effect(transaction, work, now)
  await takeFromOutbox(transaction, decisionDue, nameOf(work, work.pending))
  return settled
}
