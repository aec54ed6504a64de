import { LIST_PAGE } from '#shared/contract/action'
import { type LinkedItem, type listLinks as action } from '#shared/contract/reviews/links'
import { maskPhonesIn } from '#shared/domain/access/phone-in-text'
import { Refusal } from '#shared/domain/refusal'
import { linkStandings } from '#shared/domain/work/link-standing'
import { isOfficerOf } from '#shared/domain/work/review'
import { linkQueueOf } from '#shared/domain/work/standing'
import { type Work } from '#shared/domain/work/work'
import { workCovers } from '../media/cover-views'
import { documents } from '../platform/documents'
import { optional } from '../platform/optional'
import { type Reads } from '../platform/use-case'
import { lineOfUnit } from '../records/unit-repository'
import { reviewTermsOf } from '../records/review-terms'
import { currentSeason } from '../records/season-repository'
import { queueItemOf } from './queue-item'
import { works } from '../records/work-repository'

/** What of a list's row only a work with links has. */
function linkedOf(work: Work): Pick<LinkedItem, 'status' | 'deadReason'> {
  const [dead] = linkStandings(work).flatMap((each) => each.dead ?? [])
  return {
    status: work.status,
    ...optional('deadReason', dead && maskPhonesIn(dead.reason, work.content.phone)),
  }
}

export const listLinks: Reads<typeof action> = {
  read: async ({ unitId, list, cursor }, { caller, now }) => {
    const [season, line] = await Promise.all([currentSeason(), lineOfUnit(documents, unitId)])
    if (!isOfficerOf(caller, line)) throw new Refusal('FORBIDDEN')
    const page = await works.page({
      equal: { linkQueue: linkQueueOf(unitId, list) },
      rank: 'linkRank',
      order: 'asc',
      cursor,
      limit: LIST_PAGE,
    })
    const [covers, terms] = await Promise.all([
      workCovers(page.items),
      reviewTermsOf(page.items, season, now),
    ])
    const items = page.items.map((work) => ({
      ...queueItemOf(work, caller, covers.get(work.id), terms.get(work.id)),
      ...linkedOf(work),
    }))
    return { ...page, items }
  },
}
