import { type revealPhone as action } from '#shared/contract/reviews/reviews'
import { type Season } from '#shared/domain/season/season'
import { isOfficerOf } from '#shared/domain/work/review'
import { type AuditedWrites } from '../platform/use-case'
import { newId } from '../platform/identifiers'
import { seasonOfWork } from '../records/season-of-work'
import { addTimelineRow } from '../records/work-repository'
import { workInScope } from '../records/readable-work'

/** The number and the record of its being read go together: one cannot be had without the other. */
export const revealPhone: AuditedWrites<typeof action, Season> = {
  audited: 'reviews',
  prepare: ({ workId }) => seasonOfWork(workId),
  write: async ({ workId, reason }, { caller, now }, transaction, season) => {
    const work = await workInScope(transaction, workId, caller, season)
    const unitId = [...work.chain].reverse().find((each) => isOfficerOf(caller, each, season))
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
