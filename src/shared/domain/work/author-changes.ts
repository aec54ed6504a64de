import { Refusal } from '#shared/domain/refusal'
import { requireNothingPending } from '#shared/domain/work/pending-decision'
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

/** Saves the author's content; of a returned work beside what was submitted. Nothing else can be edited. */
export function saveContent(work: Work, content: WorkContent, now: number): Work {
  requireNothingPending(work)
  if (work.status !== 'draft' && work.status !== 'returned')
    throw new Refusal('INVALID_TRANSITION', { from: work.status, to: 'draft' })
  const written = work.status === 'draft' ? { content } : { draft: content }
  return { ...work, ...written, version: work.version + 1, updatedAt: now }
}

/** Withdraws a work; it leaves every queue. */
export function withdraw(work: Work, now: number): Transition {
  requireNothingPending(work)
  if (!canBecome(work.status, 'withdrawn'))
    throw new Refusal('INVALID_TRANSITION', { from: work.status, to: 'withdrawn' })
  const { atUnit: _unit, atUnitSince: _since, ...kept } = work
  const version = work.version + 1
  return {
    work: { ...kept, status: 'withdrawn', version, updatedAt: now, seenAt: now },
    row: rowOf(work, version, 'withdrawn', now),
  }
}

/** Gives or withdraws consent to public display. A draft has no history yet: its consent is saved with its content. */
export function changeConsent(work: Work, publicConsent: boolean, now: number): Transition {
  const event = publicConsent ? 'consentGiven' : 'consentWithdrawn'
  if (work.status === 'draft') throw new Refusal('INVALID_TRANSITION', { from: 'draft', to: event })
  const version = work.version + 1
  const { content, draft } = work
  return {
    work: {
      ...work,
      content: { ...content, publicConsent },
      ...(draft ? { draft: { ...draft, publicConsent } } : {}),
      version,
      updatedAt: now,
      seenAt: now,
    },
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
