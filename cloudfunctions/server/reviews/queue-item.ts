import { type QueueItem } from '#shared/contract/reviews/queue-item'
import { type CoverView } from '#shared/contract/works/views'
import { type Caller } from '#shared/domain/access/roles'
import { type ReviewTerm } from '#shared/domain/work/review-term'
import { shownUnit } from '#shared/domain/work/shown-unit'
import { isOwnWork } from '#shared/domain/work/team'
import { type Work } from '#shared/domain/work/work'
import { optional } from '../platform/optional'

/** A work as it stands in the lists of the unit that looks after it. */
export const queueItemOf = (
  work: Work,
  caller: Caller,
  cover: CoverView | undefined,
  term: ReviewTerm | undefined,
): QueueItem => ({
  workId: work.id,
  version: work.version,
  subProject: work.subProject,
  title: work.content.title,
  unitId: shownUnit(work.content.unitId),
  atUnit: work.atUnit ?? '',
  submittedAt: work.submittedAt ?? work.createdAt,
  atUnitSince: work.atUnitSince ?? work.createdAt,
  ...optional('reviewTerm', term),
  textNeedsLook: work.textNeedsLook === true,
  pending: work.pending !== undefined,
  own: isOwnWork(work, caller.personId),
  ...optional('cover', cover),
})
