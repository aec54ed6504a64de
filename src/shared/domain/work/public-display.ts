import { Refusal } from '#shared/domain/refusal'
import { isOwnWork } from '#shared/domain/work/team'
import { type Transition, type Work } from '#shared/domain/work/work'

/** Removes an accepted work from the gallery at once; it stays accepted. `reason` is for its author. */
export function takeDown(work: Work, reason: string, officerId: string, now: number): Transition {
  if (work.status !== 'accepted' || work.takenDown !== undefined)
    throw new Refusal('INVALID_TRANSITION', { from: work.status, to: 'takenDown' })
  const version = work.version + 1
  return {
    work: { ...work, takenDown: { at: now, reason }, version, updatedAt: now, changedAt: now },
    row: {
      workId: work.id,
      version,
      at: now,
      event: 'takenDown',
      by: 'officer',
      actorId: officerId,
      message: reason,
    },
  }
}

/** Shows a work again that was taken down. Nobody decides this for their own work. */
export function putBack(work: Work, officerId: string, now: number): Transition {
  if (isOwnWork(work, officerId)) throw new Refusal('OWN_WORK')
  if (work.takenDown === undefined)
    throw new Refusal('INVALID_TRANSITION', { from: work.status, to: 'accepted' })
  const { takenDown: _takenDown, ...kept } = work
  const version = work.version + 1
  return {
    work: { ...kept, version, updatedAt: now, changedAt: now },
    row: { workId: work.id, version, at: now, event: 'putBack', by: 'officer', actorId: officerId },
  }
}
