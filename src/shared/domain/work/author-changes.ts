import { Refusal } from '#shared/domain/refusal'
import { canBecome } from '#shared/domain/work/status'
import { type TimelineEvent } from '#shared/domain/work/timeline'
import { type Transition, type Work, type WorkContent } from '#shared/domain/work/work'

const rowOf = (work: Work, version: number, event: TimelineEvent, now: number) => ({
  workId: work.id,
  version,
  at: now,
  event,
  by: 'author' as const,
  actorId: work.authorId,
})

/** Keeps what the author wrote so far. Only a draft or a returned work is in their hands. */
export function saveContent(work: Work, content: WorkContent, now: number): Work {
  if (work.status !== 'draft' && work.status !== 'returned')
    throw new Refusal('INVALID_TRANSITION', { from: work.status, to: 'draft' })
  return { ...work, content, version: work.version + 1, updatedAt: now }
}

/** Takes a work back; it is in nobody's queue from then on. */
export function withdraw(work: Work, now: number): Transition {
  if (!canBecome(work.status, 'withdrawn'))
    throw new Refusal('INVALID_TRANSITION', { from: work.status, to: 'withdrawn' })
  const { atUnit: _unit, atUnitSince: _since, ...kept } = work
  const version = work.version + 1
  return {
    work: { ...kept, status: 'withdrawn', version, updatedAt: now, seenAt: now },
    row: rowOf(work, version, 'withdrawn', now),
  }
}

/** Gives or takes back the consent to public display. A draft has no history yet: its consent is saved with what it says. */
export function changeConsent(work: Work, publicConsent: boolean, now: number): Transition {
  const event = publicConsent ? 'consentGiven' : 'consentWithdrawn'
  if (work.status === 'draft') throw new Refusal('INVALID_TRANSITION', { from: 'draft', to: event })
  const version = work.version + 1
  return {
    work: { ...work, content: { ...work.content, publicConsent }, version, updatedAt: now, seenAt: now },
    row: rowOf(work, version, event, now),
  }
}

/** “我已在官方平台报送”. */
export function markOfficiallySubmitted(work: Work, now: number): Transition {
  const version = work.version + 1
  return {
    work: { ...work, officiallySubmittedAt: now, version, updatedAt: now, seenAt: now },
    row: rowOf(work, version, 'officiallySubmitted', now),
  }
}
