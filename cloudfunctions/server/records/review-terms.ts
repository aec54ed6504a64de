import { type Season } from '#shared/domain/season/season'
import { reviewTerm, type ReviewTerm, yearsOfTerms } from '#shared/domain/work/review-term'
import { seasonKeyOf } from '#shared/domain/work/standing'
import { type Work } from '#shared/domain/work/work'
import { calendarsOf } from './calendar-repository'
import { seasonFor } from './season-of-work'

/** The terms of works that wait for a unit, by work. `season`: the rules of those that belong to no other year. */
export async function reviewTermsOf(
  works: readonly Work[],
  season: Season,
  now: number,
): Promise<ReadonlyMap<string, ReviewTerm>> {
  const calendars = await calendarsOf(yearsOfTerms(works, now))
  const terms = await Promise.all(
    works.map(async (work) => {
      const { limits } = seasonKeyOf(work) === season.key ? season : await seasonFor(work)
      const term = reviewTerm(work, limits.reviewWorkingDays, calendars, now)
      return term ? [[work.id, term] as const] : []
    }),
  )
  return new Map(terms.flat())
}
