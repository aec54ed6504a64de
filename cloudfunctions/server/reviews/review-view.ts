import { type ReviewTimelineView, type ReviewView } from '#shared/contract/reviews/reviews'
import { type Caller } from '#shared/domain/access/roles'
import { type Season } from '#shared/domain/season/season'
import { maskPhone } from '#shared/domain/access/mask-phone'
import { mayDecide } from '#shared/domain/work/review'
import { isPublic } from '#shared/domain/work/standing'
import { type TimelineRow, UNCERTAIN_UNIT, type Work } from '#shared/domain/work/work'
import { decisionViewOf, mediaViewOf, timelineViewOf } from '../works/work-view'

const reviewTimelineOf = (row: TimelineRow): ReviewTimelineView => ({
  ...timelineViewOf(row),
  internalNote: row.internalNote ?? '',
})

export const shownUnit = (unitId: string | null): string | null => (unitId === UNCERTAIN_UNIT ? null : unitId)

/** A work for an officer of its chain. Everything personal but the name is masked or left out. */
export function reviewViewOf(
  work: Work,
  urls: ReadonlyMap<string, string>,
  timeline: readonly TimelineRow[],
  caller: Caller,
  season: Season,
): ReviewView {
  const { content } = work
  return {
    workId: work.id,
    version: work.version,
    subProject: work.subProject,
    status: work.status,
    title: content.title,
    synopsis: content.synopsis,
    unitId: shownUnit(content.unitId),
    workplace: content.workplace,
    authorName: content.authorName,
    maskedPhone: maskPhone(content.phone),
    fields: content.fields,
    declarations: content.declarations,
    publicConsent: content.publicConsent,
    media: work.media.map((file) => mediaViewOf(file, urls.get(file.uploadId))),
    ...(work.receiptNumber === undefined ? {} : { receiptNumber: work.receiptNumber }),
    ...(work.submittedAt === undefined ? {} : { submittedAt: work.submittedAt }),
    ...(work.atUnit === undefined ? {} : { atUnit: work.atUnit }),
    ...(work.atUnitSince === undefined ? {} : { atUnitSince: work.atUnitSince }),
    chain: work.chain,
    textNeedsLook: work.textNeedsLook === true,
    ...(work.decision ? { decision: decisionViewOf(work.decision) } : {}),
    isPublic: isPublic(work),
    takenDown: work.takenDown !== undefined,
    mayDecide: mayDecide(caller, work, season),
    timeline: timeline.map(reviewTimelineOf),
  }
}
