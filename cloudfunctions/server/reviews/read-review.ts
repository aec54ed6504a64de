import { type readReview as action } from '#shared/contract/reviews/reviews'
import { type Reads } from '../dispatch/handler'
import { verifiedUrls } from '../media/verified-urls'
import { documents } from '../platform/documents'
import { currentSeason } from '../season/season-repository'
import { timelineOf } from '../works/work-repository'
import { workInScope } from './readable-work'
import { reviewViewOf } from './review-view'

export const readReview: Reads<typeof action> = {
  read: async ({ workId }, { caller }) => {
    const season = await currentSeason()
    const work = await workInScope(documents, workId, caller, season)
    const [urls, timeline] = await Promise.all([verifiedUrls(work.media), timelineOf(workId)])
    return reviewViewOf(work, urls, timeline, caller, season)
  },
}
