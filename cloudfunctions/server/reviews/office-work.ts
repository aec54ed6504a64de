import { type OfficeWork } from '#shared/contract/reviews/office-works'
import { type Caller } from '#shared/domain/access/roles'
import { type Season } from '#shared/domain/season/season'
import { listedName, listedStateOf, listedTitle, ownFlagsOf } from '#shared/domain/work/office-lists'
import { type ReviewTerm } from '#shared/domain/work/review-term'
import { shownUnit } from '#shared/domain/work/shown-unit'
import { isOwnWork } from '#shared/domain/work/team'
import { type Work } from '#shared/domain/work/work'
import { optional } from '../platform/optional'
import { reviewTermsOf } from '../records/review-terms'

const officeWorkOf = (work: Work, caller: Caller, term: ReviewTerm | undefined): OfficeWork[] => {
  const state = listedStateOf(work)
  if (state === undefined) return []
  return [
    {
      workId: work.id,
      subProject: work.subProject,
      title: listedTitle(work),
      name: listedName(work),
      unitId: shownUnit(work.content.unitId),
      state,
      submittedAt: work.submittedAt ?? work.createdAt,
      receiptNumber: work.receiptNumber ?? '',
      ...optional('atUnit', work.atUnit),
      ...optional('reviewTerm', term),
      flags: ownFlagsOf(work),
      own: isOwnWork(work, caller.personId),
      opens: state !== 'withdrawn',
    },
  ]
}

/** Works as officers' lists show them. */
export async function officeWorksOf(
  works: readonly Work[],
  caller: Caller,
  season: Season,
  now: number,
): Promise<readonly OfficeWork[]> {
  const terms = await reviewTermsOf(works, season, now)
  return works.flatMap((work) => officeWorkOf(work, caller, terms.get(work.id)))
}
