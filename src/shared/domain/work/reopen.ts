import { type Caller } from '#shared/domain/access/roles'
import { Refusal } from '#shared/domain/refusal'
import { ROOT_UNIT_ID } from '#shared/domain/season/unit'
import { isOwnWork } from '#shared/domain/work/team'
import { type Transition, type Work } from '#shared/domain/work/work'

/** Takes up a rejected work again at the province, its rejection void. `reason` is for its author. Nobody does so for their own. */
export function reopen(work: Work, reason: string, { personId }: Caller, now: number): Transition {
  if (isOwnWork(work, personId)) throw new Refusal('OWN_WORK')
  if (work.status !== 'rejected')
    throw new Refusal('INVALID_TRANSITION', { from: work.status, to: 'inReview' })
  const { decision: _rejection, ...kept } = work
  const version = work.version + 1
  return {
    work: {
      ...kept,
      status: 'inReview',
      version,
      ...{ atUnit: ROOT_UNIT_ID, atUnitSince: now, updatedAt: now, changedAt: now },
    },
    row: {
      ...{ workId: work.id, version, at: now, event: 'reopened', by: 'officer', actorId: personId },
      ...{ unitId: ROOT_UNIT_ID, message: reason },
    },
  }
}
