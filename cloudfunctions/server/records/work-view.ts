import {
  type CoverView,
  type DecisionView,
  type MediaView,
  type SheetView,
  type TeamMemberView,
  type TimelineView,
  type WorkReceipt,
  type WorkSummary,
  type WorkView,
} from '#shared/contract/works/views'
import { type Season } from '#shared/domain/season/season'
import { subProjectOf } from '#shared/domain/season/sub-projects'
import { linkStandings } from '#shared/domain/work/link-standing'
import { hasChangedForAuthor, isPublic, seasonKeyOf } from '#shared/domain/work/standing'
import { type ReviewTerm } from '#shared/domain/work/review-term'
import { resubmitUntil } from '#shared/domain/work/submit'
import { teamOf } from '#shared/domain/work/submitter'
import { sheetStanding } from '#shared/domain/work/sheet-standing'
import { memberStanding } from '#shared/domain/work/team'
import { type TimelineRow } from '#shared/domain/work/timeline'
import { authorsContent, reviewVersion } from '#shared/domain/work/authors-content'
import { captionOf } from '#shared/domain/work/caption'
import { type Decision, type Work, type WorkContent, type WorkMedia } from '#shared/domain/work/work'
import { coverOf } from '#shared/domain/work/work-cover'
import { optional } from '../platform/optional'
import { type FileAddress } from '../media/verified-urls'

export const workReceiptOf = (work: Work): WorkReceipt => ({
  workId: work.id,
  status: work.status,
  version: work.version,
  ...optional('receiptNumber', work.receiptNumber),
  ...optional('atUnit', work.atUnit),
})

/** For officers: the version is the one they decide on. */
export const reviewReceiptOf = (work: Work): WorkReceipt => ({
  ...workReceiptOf(work),
  version: reviewVersion(work),
})

export const workSummaryOf = (work: Work, cover: CoverView | undefined): WorkSummary => ({
  id: work.id,
  subProject: work.subProject,
  title: authorsContent(work).title,
  status: work.status,
  version: work.version,
  updatedAt: work.updatedAt,
  ...optional('atUnit', work.atUnit),
  isPublic: isPublic(work),
  takenDown: work.takenDown !== undefined,
  changed: hasChangedForAuthor(work),
  ...optional('cover', cover),
})

export const decisionViewOf = ({
  kind,
  by,
  unitId,
  citations,
  message,
  faults,
  at,
}: Decision): DecisionView => ({
  kind,
  by,
  ...optional('unitId', unitId),
  citations,
  message,
  faults: faults ?? [],
  at,
})

export const mediaViewOf = (
  media: WorkMedia,
  content: Pick<WorkContent, 'captions'>,
  address: FileAddress | undefined,
  cover: CoverView | undefined,
): MediaView => ({
  uploadId: media.uploadId,
  slot: media.slot,
  ...optional('caption', captionOf(content, media.uploadId)),
  kind: media.kind,
  fileName: media.fileName,
  sizeBytes: media.sizeBytes,
  ...optional('check', media.check),
  ...address,
  ...optional('cover', cover),
})

/** A row for the work's author: no officer's id, no internal note. */
export const timelineViewOf = ({ at, event, by, unitId, citations, message }: TimelineRow): TimelineView => ({
  at,
  event,
  by,
  ...optional('unitId', unitId),
  citations: citations ?? [],
  message: message ?? '',
})

export const teamViewOf = (work: Work): readonly TeamMemberView[] =>
  teamOf(work.content).map((member, at) => ({
    ...member,
    standing: at === 0 ? 'agreed' : memberStanding(work, member),
  }))

/** The sheet that a team signed. Its photo shows names, so only its author and officers see it. */
export function sheetViewOf(work: Work, address: FileAddress | undefined): SheetView | undefined {
  const { signatureSheet: sheet } = work
  const standing = sheetStanding(work)
  if (!sheet || standing === 'none' || teamOf(work.content).length === 0) return undefined
  return {
    standing,
    reason: sheet.word?.reason ?? '',
    file: mediaViewOf(sheet, { captions: {} }, address, undefined),
  }
}

export const workViewOf = (
  work: Work,
  media: readonly MediaView[],
  timeline: readonly TimelineRow[],
  season: Season,
  { sheet, term }: { readonly sheet?: SheetView | undefined; readonly term?: ReviewTerm | undefined },
): WorkView => ({
  ...workSummaryOf(work, coverOf({ media })),
  content: authorsContent(work),
  ...(work.draft ? { unsent: true } : {}),
  team: teamViewOf(work),
  ...optional('sheet', sheet),
  media,
  deadLinks: linkStandings(work).flatMap(({ slot, position, dead }) =>
    dead ? [{ slot, position, reason: dead.reason, at: dead.at }] : [],
  ),
  createdAt: work.createdAt,
  ...optional('submittedAt', work.submittedAt),
  ...optional('receiptNumber', work.receiptNumber),
  ...optional('seasonKey', seasonKeyOf(work)),
  chain: work.chain,
  ...optional('reviewTerm', term),
  ...optional('decision', work.decision ? decisionViewOf(work.decision) : undefined),
  ...optional('resubmitUntil', resubmitUntil(work, subProjectOf(season, work.subProject), season)),
  ...optional('takenDownReason', work.takenDown?.reason),
  ...optional('officiallySubmittedAt', work.officiallySubmittedAt),
  timeline: timeline.map(timelineViewOf),
})
