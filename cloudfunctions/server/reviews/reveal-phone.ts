import { type revealPhone as action } from '#shared/contract/reviews/reviews'
import { actingUnitOf } from '#shared/domain/work/review'
import { type AuditedWrites } from '../platform/use-case'
import { newId } from '../platform/identifiers'
import { addTimelineRow } from '../records/work-repository'
import { workInScope } from '../records/readable-work'

/** The number and the record of its being read go together: one cannot be had without the other. */
export const revealPhone: AuditedWrites<typeof action> = {
  audited: 'reviews',
  write: async ({ workId, reason }, { caller, now }, transaction) => {
    const work = await workInScope(transaction, workId, caller)
    const unitId = actingUnitOf(work, caller)
    await addTimelineRow(
      transaction,
      {
        workId,
        version: work.version,
        at: now,
        event: 'phoneRevealed',
        by: 'officer',
        actorId: caller.personId,
        ...(unitId === undefined ? {} : { unitId }),
        message: reason,
      },
      newId(),
    )
    return { answer: { phone: work.content.phone }, leaves: { subject: ['work', workId] } }
  },
}
