import { Refusal } from '#shared/domain/refusal'
import { type Season } from '#shared/domain/season/season'
import { type SubProject } from '#shared/domain/season/sub-project'
import { ROOT_UNIT_ID } from '#shared/domain/season/unit'
import { isPickable } from '#shared/domain/unit/pickable'
import { type TreeUnit } from '#shared/domain/unit/tree-unit'
import { answeredContent } from '#shared/domain/work/answered-content'
import { contentFaults } from '#shared/domain/work/completeness'
import { withStandingLinks } from '#shared/domain/work/link-standing'
import { requireNothingPending } from '#shared/domain/work/pending-decision'
import { partsWithPhone } from '#shared/domain/work/public-texts'
import { copiedSlotsOf } from '#shared/domain/work/review-copy'
import { canBecome } from '#shared/domain/work/status'
import { submittedBy } from '#shared/domain/work/submitter'
import {
  captionsOf,
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

/** An upload under way at the deadline: it began before it and arrived afterwards. */
const wasUnderWay = ({ startedAt, arrivedAt }: SubmittedUpload, closesAt: number): boolean =>
  startedAt < closesAt && arrivedAt >= closesAt

/**
 * Refuses unless the work may be sent at `now`: open, returned by an officer, or with an upload under way at the deadline.
 * Answers the end of the window that it is sent in, if it is past the deadline by an officer's return.
 */
function requireOpen(
  work: Work,
  subProject: SubProject,
  season: Season,
  uploads: readonly SubmittedUpload[],
  now: number,
): number | undefined {
  const { opensAt, closesAt } = subProject
  if (now < opensAt.value) throw new Refusal('SUBMISSION_NOT_OPEN', { opensAt: opensAt.value })
  if (now < closesAt.value) return undefined
  const until = resubmitUntil(work, subProject, season)
  if (until !== undefined && now < until) return until
  const inGrace = now < closesAt.value + season.limits.uploadGraceMs.value
  if (inGrace && work.status !== 'accepted' && uploads.some((each) => wasUnderWay(each, closesAt.value)))
    return undefined
  throw new Refusal('SUBMISSION_CLOSED', { closesAt: closesAt.value })
}

/** The last submission that came before an officer; one that the machine returned never did. */
const lastReviewedOf = ({ decision, submissionNumber, comparedWith }: Work): number | undefined =>
  decision?.by === 'officer' ? submissionNumber : comparedWith

/** The line and the chain of the content's unit; an author who is not sure sends straight to the root. */
function wayOf({ unitId }: WorkContent, units: Sending['units']): Pick<Work, 'line' | 'chain'> {
  const unit = unitId === null ? undefined : units.get(unitId)
  return unit ? { line: unit.line, chain: unit.chain } : { line: [ROOT_UNIT_ID], chain: [ROOT_UNIT_ID] }
}

/**
 * Sends a draft, returned or accepted work into the machine check with its present content. Its review chain is computed anew.
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
  const content = answeredContent(sending.content, subProject)
  requireNothingPending(work)
  if (!canBecome(work.status, 'checking'))
    throw new Refusal('INVALID_TRANSITION', { from: work.status, to: 'checking' })
  const extendedUntil = requireOpen(work, subProject, season, uploads, now)
  const most = season.limits.maxWorksPerAuthorPerSubProject.value
  if (otherWorks >= most) throw new Refusal('QUOTA_EXCEEDED', { max: most })
  const faults = contentFaults(content, subProject, season, now, (unitId) => isPickable(units.get(unitId)))
  if (faults.length > 0)
    throw new Refusal('WORK_INCOMPLETE', {
      parts: faults.map(({ part }) => part),
      reasons: faults.map(({ reason }) => reason),
    })
  const withPhone = partsWithPhone(content, subProject)
  if (withPhone.length > 0) throw new Refusal('TEXT_HAS_PHONE', { parts: withPhone })

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
