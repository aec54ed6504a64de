import { Refusal } from '#shared/domain/refusal'
import { requireNothingPending } from '#shared/domain/work/pending-decision'
import { canBecome, type WorkStatus } from '#shared/domain/work/status'
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

/** Submitted states in which the author writes beside what was submitted. */
const WRITTEN_BESIDE: readonly WorkStatus[] = ['inReview', 'returned']

const draftWritten = ({ version, draftWrites = 0 }: Work, now: number) => ({
  ...{ version: version + 1, draftWrites: draftWrites + 1, updatedAt: now },
})

/** Saves the author's content; of a work in review or returned beside what was submitted. Nothing else can be edited. */
export function saveContent(work: Work, content: WorkContent, now: number): Work {
  requireNothingPending(work)
  if (work.status === 'draft') return { ...work, content, version: work.version + 1, updatedAt: now }
  if (!WRITTEN_BESIDE.includes(work.status))
    throw new Refusal('INVALID_TRANSITION', { from: work.status, to: 'draft' })
  return { ...work, draft: content, ...draftWritten(work, now) }
}

/** Drops what the author wrote since the last submission; a work without such changes stays as it is. */
export function dropDraft(work: Work, now: number): Work {
  requireNothingPending(work)
  const { draft, ...kept } = work
  return draft === undefined ? work : { ...kept, ...draftWritten(work, now) }
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

/** Takes back “我已在官方平台报送”. */
export function unmarkOfficiallySubmitted(work: Work, now: number): Transition {
  const { officiallySubmittedAt: _marked, ...kept } = work
  const version = work.version + 1
  return {
    work: { ...kept, version, updatedAt: now, seenAt: now },
    row: rowOf(work, version, 'officialMarkRemoved', now),
  }
}
