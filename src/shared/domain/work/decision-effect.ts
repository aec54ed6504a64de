import { type Caller } from '#shared/domain/access/roles'
import { Refusal } from '#shared/domain/refusal'
import { type PendingDecision } from '#shared/domain/work/pending-decision'
import { type TimelineEvent } from '#shared/domain/work/timeline'
import { type Transition, type Work } from '#shared/domain/work/work'

/** Takes back a decision before its time is over (`now`, epoch ms). Its maker alone may. */
export function undoDecision(work: Work, caller: Pick<Caller, 'personId'>, now: number): Work {
  const { pending, ...kept } = work
  if (!pending) throw new Refusal('UNDO_OVER')
  if (pending.officerId !== caller.personId) throw new Refusal('FORBIDDEN')
  if (now >= pending.dueAt) throw new Refusal('UNDO_OVER')
  return { ...kept, version: work.version + 1 }
}

/** Where the decision leads: approval to the next unit of the chain; after the last the work is accepted. */
function ledBy({ kind, unitId }: PendingDecision, chain: readonly string[], now: number) {
  const to = (event: TimelineEvent, change: Partial<Work>) => ({ event, change })
  if (kind === 'return') return to('returned', { status: 'returned' })
  if (kind === 'reject') return to('rejected', { status: 'rejected' })
  const next = chain[chain.indexOf(unitId) + 1]
  return next === undefined
    ? to('accepted', { status: 'accepted', acceptedAt: now })
    : to('approved', { atUnit: next, atUnitSince: now })
}

/** Lets the pending decision take effect at `now` (epoch ms). Before its time it is refused; without one there is no effect. */
export function takeEffect(work: Work, now: number): Transition | undefined {
  const { pending, atUnit: _unit, atUnitSince: _since, ...kept } = work
  if (!pending) return undefined
  const { kind, unitId, citations, message, internalNote, officerId, dueAt } = pending
  if (now < dueAt) throw new Refusal('DECISION_PENDING', { dueAt })
  const { event, change } = ledBy(pending, work.chain, now)
  const version = work.version + 1
  return {
    work: {
      ...kept,
      ...change,
      version,
      updatedAt: now,
      changedAt: now,
      decision: { kind, by: 'officer', unitId, citations, message, at: now },
    },
    row: {
      ...{ workId: work.id, version, at: now, event, by: 'officer', actorId: officerId },
      ...{ unitId, citations, message },
      ...(internalNote === '' ? {} : { internalNote }),
    },
  }
}
