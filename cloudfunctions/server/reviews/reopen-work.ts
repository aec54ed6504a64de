import { type reopenWork as action } from '#shared/contract/reviews/decisions'
import { reopen } from '#shared/domain/work/reopen'
import { type AuditedWrites } from '../platform/use-case'
import { countSubmitted, entriesOf, whoseEntry } from '../records/entry-repository'
import { workInScope } from '../records/readable-work'
import { saveTransition } from '../records/work-repository'
import { workReceiptOf } from '../records/work-view'

/** The work counts towards its author's limit again, even beyond it: others may have been sent since. */
export const reopenWork: AuditedWrites<typeof action> = {
  audited: 'reviews',
  write: async ({ workId, reason }, { caller, now }, transaction) => {
    const work = await workInScope(transaction, workId, caller)
    const transition = reopen(work, reason, caller, now)
    const entries = await entriesOf(transaction, whoseEntry(work))
    await saveTransition(transaction, work, transition)
    await countSubmitted(transaction, work, transition.work, entries)
    return { answer: workReceiptOf(transition.work), leaves: { subject: ['work', workId] } }
  },
}
