import { type InputOf, LIST_PAGE } from '#shared/contract/action'
import { type listOfficeWorks as action } from '#shared/contract/reviews/office-works'
import { Refusal } from '#shared/domain/refusal'
import { rankOf } from '#shared/domain/rank'
import { type Season } from '#shared/domain/season/season'
import { officeListKey } from '#shared/domain/work/office-lists'
import { isOfficerOf } from '#shared/domain/work/review'
import { overdueBefore, yearsOfOverdue } from '#shared/domain/work/review-term'
import { documents } from '../platform/documents'
import { type Reads } from '../platform/use-case'
import { calendarsOf } from '../records/calendar-repository'
import { currentSeason } from '../records/season-repository'
import { lineOfUnit } from '../records/unit-repository'
import { works } from '../records/work-repository'
import { officeWorksOf } from './office-work'

type Asked = InputOf<typeof action>

/** What waits beyond its term is one range of what waits; nothing where the season sets no term. */
async function overdueWorks({ unitId, subProject, state, cursor }: Asked, { limits }: Season, now: number) {
  const { reviewWorkingDays: rule } = limits
  if (!rule || (state !== undefined && state !== 'inReview')) return { items: [] }
  const before = overdueBefore(rule, await calendarsOf(yearsOfOverdue(now)), now)
  const within = { from: rankOf(0, ''), to: rankOf(before, '') }
  if (cursor !== undefined && cursor >= within.to) return { items: [] }
  return works.page({
    equal: { waitingLists: officeListKey({ unitId, subProject }) },
    rank: 'queueRank',
    order: 'asc',
    cursor,
    within,
    limit: LIST_PAGE,
  })
}

function worksOf(asked: Asked, season: Season, now: number) {
  const { unitId, subProject, state, flag, cursor } = asked
  if (flag === 'overdue') return overdueWorks(asked, season, now)
  return works.page({
    equal: { lists: officeListKey({ unitId, subProject, state, flag }) },
    rank: 'listRank',
    order: 'desc',
    cursor,
    limit: LIST_PAGE,
  })
}

export const listOfficeWorks: Reads<typeof action> = {
  read: async (asked, { caller, now }) => {
    const [season, line] = await Promise.all([currentSeason(), lineOfUnit(documents, asked.unitId)])
    if (!isOfficerOf(caller, line)) throw new Refusal('FORBIDDEN')
    const page = await worksOf(asked, season, now)
    return { ...page, items: await officeWorksOf(page.items, caller, season, now) }
  },
}
