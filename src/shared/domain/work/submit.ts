import { Refusal } from '#shared/domain/refusal'
import { type Season } from '#shared/domain/season/season'
import { type SubProject } from '#shared/domain/season/sub-project'
import { ROOT_UNIT_ID } from '#shared/domain/season/unit'
import { isPickable } from '#shared/domain/unit/pickable'
import { type TreeUnit } from '#shared/domain/unit/tree-unit'
import { answeredContent } from '#shared/domain/work/answered-content'
import { captionsOf } from '#shared/domain/work/caption'
import { contentFaults } from '#shared/domain/work/completeness'
import { withStandingLinks } from '#shared/domain/work/link-standing'
import { requireNothingPending } from '#shared/domain/work/pending-decision'
import { partsWithPhone } from '#shared/domain/work/public-texts'
import { copiedSlotsOf } from '#shared/domain/work/review-copy'
import { canBecome, type WorkStatus } from '#shared/domain/work/status'
import { submittedBy } from '#shared/domain/work/submitter'
import {
  linksOf,
  type Transition,
  type Work,
  type WorkContent,
  type WorkMedia,
} from '#shared/domain/work/work'

/** A finished upload as a submission sees it. Instants are the server's, epoch ms. */
export interface SubmittedUpload {
  readonly media: WorkMedia
  readonly startedAt: number
  readonly arrivedAt: number
}

/** What is sent. */
export interface Sending {
  readonly content: WorkContent
  readonly uploads: readonly SubmittedUpload[]
  /** The units that the content names, by id; an unknown one is missing. */
  readonly units: ReadonlyMap<string, TreeUnit>
  readonly receiptNumber: string
  /** How many other works of this author count in this sub-project. */
  readonly otherWorks: number
}

/**
 * Until when (exclusive) a returned work may be resent: the deadline or, if later, the end of its window (default.resubmit).
 * Only an officer's return opens a window, and a work that used one past the deadline gets no other. So nobody opens one for
 * themselves with a file that the machine returns.
 */
export function resubmitUntil(work: Work, subProject: SubProject, season: Season): number | undefined {
  const { status, decision, extendedUntil } = work
  if (status !== 'returned' || !decision) return undefined
  const opened = decision.by === 'officer' ? decision.at + season.limits.resubmitWindowMs.value : 0
  return Math.max(subProject.closesAt.value, extendedUntil ?? opened)
}

/** Grace is for what was uploading at the deadline; a work that officers have keeps what was submitted. */
const GRACE_FOR: readonly WorkStatus[] = ['draft', 'returned']

/**
 * An upload of the deadline's own hour: it began before the deadline and arrived after it, or so shortly before that its author
 * had no time to send the work, or did not hear of the arrival. A file that lay there for longer gives no grace.
 */
const wasUnderWay = ({ startedAt, arrivedAt }: SubmittedUpload, closesAt: number, graceMs: number): boolean =>
  startedAt < closesAt && arrivedAt >= closesAt - graceMs

/**
 * Refuses a work after the deadline unless it was returned by an officer, or has an upload that was under way then.
 * Answers the end of the window that it is sent in, if it is past the deadline by an officer's return.
 */
function requireOpen(
  work: Work,
  subProject: SubProject,
  season: Season,
  uploads: readonly SubmittedUpload[],
  now: number,
): number | undefined {
  const { closesAt } = subProject
  if (now < closesAt.value) return undefined
  const until = resubmitUntil(work, subProject, season)
  if (until !== undefined && now < until) return until
  const graceMs = season.limits.uploadGraceMs.value
  const inGrace = now < closesAt.value + graceMs && GRACE_FOR.includes(work.status)
  if (inGrace && uploads.some((each) => wasUnderWay(each, closesAt.value, graceMs))) return undefined
  throw new Refusal('SUBMISSION_CLOSED', { closesAt: closesAt.value })
}

/** The last submission that came before an officer; one that the machine returned never did. */
const lastReviewedOf = ({ status, decision, submissionNumber, comparedWith }: Work): number | undefined =>
  status === 'inReview' || decision?.by === 'officer' ? submissionNumber : comparedWith

/** The line and the chain of the content's unit; an author who is not sure sends straight to the root. */
function wayOf({ unitId }: WorkContent, units: Sending['units']): Pick<Work, 'line' | 'chain'> {
  const unit = unitId === null ? undefined : units.get(unitId)
  return unit ? { line: unit.line, chain: unit.chain } : { line: [ROOT_UNIT_ID], chain: [ROOT_UNIT_ID] }
}

/**
 * Refuses what no outside call and no file can mend: a state that cannot be sent, missing or too long parts, a phone number
 * that all would read. Answers the content as it would be sent.
 */
export function requireSendable(
  work: Work,
  written: WorkContent,
  units: Sending['units'],
  subProject: SubProject,
  season: Season,
  now: number,
): WorkContent {
  const content = answeredContent(written, subProject)
  requireNothingPending(work)
  if (!canBecome(work.status, 'checking'))
    throw new Refusal('INVALID_TRANSITION', { from: work.status, to: 'checking' })
  if (now < subProject.opensAt.value)
    throw new Refusal('SUBMISSION_NOT_OPEN', { opensAt: subProject.opensAt.value })
  const faults = contentFaults(content, subProject, season, now, (unitId) => isPickable(units.get(unitId)))
  if (faults.length > 0)
    throw new Refusal('WORK_INCOMPLETE', {
      parts: faults.map(({ part }) => part),
      reasons: faults.map(({ reason }) => reason),
    })
  const withPhone = partsWithPhone(content, subProject)
  if (withPhone.length > 0) throw new Refusal('TEXT_HAS_PHONE', { parts: withPhone })
  return content
}

/**
 * Sends a draft, or a work in review, returned or accepted, into the machine check with its present content. Its review chain is
 * computed anew.
 * `closesAt` is exclusive.
 */
export function submit(
  work: Work,
  sending: Sending,
  subProject: SubProject,
  season: Season,
  now: number,
): Transition {
  const { uploads, units, receiptNumber, otherWorks } = sending
  const most = season.limits.maxWorksPerAuthorPerSubProject.value
  const content = requireSendable(work, sending.content, units, subProject, season, now)
  const extendedUntil = requireOpen(work, subProject, season, uploads, now)
  if (otherWorks >= most) throw new Refusal('QUOTA_EXCEEDED', { max: most })

  const {
    decision: _decision,
    acceptedAt: _accepted,
    atUnit: _unit,
    atUnitSince: _since,
    copiedSlots: _copied,
    draft: _draft,
    comparedWith: _compared,
    ...kept
  } = work
  const version = work.version + 1
  const links = linksOf(content)
  const comparedWith = lastReviewedOf(work)
  const copiedSlots = copiedSlotsOf(subProject.spec.media, { links })
  return {
    work: withStandingLinks({
      ...kept,
      status: 'checking',
      version,
      content: {
        ...submittedBy(content, subProject),
        captions: captionsOf(content),
        links,
      },
      ...(copiedSlots.length > 0 ? { copiedSlots } : {}),
      media: uploads.map(({ media }) => media),
      submissionNumber: (work.submissionNumber ?? 0) + 1,
      ...(comparedWith === undefined ? {} : { comparedWith }),
      ...(extendedUntil === undefined ? {} : { extendedUntil }),
      ...wayOf(content, units),
      receiptNumber: work.receiptNumber ?? receiptNumber,
      ...(work.submittedAt === undefined ? {} : { resubmitted: true }),
      submittedAt: now,
      updatedAt: now,
      seenAt: now,
    }),
    row: {
      workId: work.id,
      version,
      at: now,
      event: work.submittedAt === undefined ? 'submitted' : 'resubmitted',
      by: 'author',
      actorId: work.authorId,
    },
  }
}
