import { type Caller } from '#shared/domain/access/roles'
import { saysWhy } from '#shared/domain/reason'
import { Refusal } from '#shared/domain/refusal'
import { isSameLink } from '#shared/domain/work/links'
import { requireDeciding } from '#shared/domain/work/review'
import { requireLink } from '#shared/domain/work/review-copy'
import { type Transition, type Work } from '#shared/domain/work/work'

export interface LinkMark {
  readonly slot: string
  /** In its slot, from 1. */
  readonly position: number
  readonly dead: boolean
  /** For the author; empty when the mark is removed. */
  readonly reason: string
}

/** Marks a link that cannot be opened, or removes the mark. Only for those who decide on the work. */
export function markLink(
  work: Work,
  { slot, position, dead, reason }: LinkMark,
  caller: Caller,
  now: number,
): Transition {
  const event = dead ? 'linkDead' : 'linkAlive'
  const unitId = requireDeciding(work, caller, event)
  const { link, dead: before } = requireLink(work, slot, position)
  if (dead && !saysWhy(reason)) throw new Refusal('INPUT_INVALID', { parts: ['reason'] })
  if (!dead && !before) throw new Refusal('INVALID_TRANSITION', { from: work.status, to: event })
  const version = work.version + 1
  const { deadLinks = [], ...kept } = work
  const others = deadLinks.filter((each) => each.slot !== slot || !isSameLink(each.link, link))
  const mark = { slot, link, reason: reason.trim(), officerId: caller.personId, unitId, at: now }
  const marks = dead ? [...others, mark] : others
  return {
    work: {
      ...kept,
      ...(marks.length > 0 ? { deadLinks: marks } : {}),
      ...{ version, updatedAt: now, changedAt: now },
    },
    row: {
      ...{ workId: work.id, version, at: now, event, by: 'officer', actorId: caller.personId, unitId },
      ...(dead ? { message: mark.reason } : {}),
    },
  }
}
