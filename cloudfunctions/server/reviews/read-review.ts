import { type readReview as action } from '#shared/contract/reviews/reviews'
import { reviewedFiles } from '#shared/domain/work/link-standing'
import { type Reads } from '../platform/use-case'
import { fileCovers } from '../media/cover-views'
import { verifiedAddresses } from '../media/verified-urls'
import { documents } from '../platform/documents'
import { copiesAskedOf } from '../records/asked-of-work'
import { people } from '../records/person-repository'
import { reviewTermsOf } from '../records/review-terms'
import { workWithSeason } from '../records/season-of-work'
import { timelineOf } from '../records/work-repository'
import { requireInScope } from '../records/readable-work'
import { reviewViewOf } from './review-view'

export const readReview: Reads<typeof action> = {
  read: async ({ workId }, { caller, now }) => {
    const { work, season } = await workWithSeason(documents, workId)
    requireInScope(caller, work)
    const [addresses, covers, timeline, copiesAsked, terms, officer] = await Promise.all([
      verifiedAddresses([...reviewedFiles(work), ...(work.signatureSheet ? [work.signatureSheet] : [])]),
      fileCovers(work.media),
      timelineOf(workId),
      copiesAskedOf(work, season),
      reviewTermsOf([work], season, now),
      work.pending && people.find(documents, work.pending.officerId),
    ])
    return reviewViewOf(
      work,
      { addresses, covers, copiesAsked, term: terms.get(workId), officerName: officer?.displayName ?? '' },
      timeline,
      caller,
      season,
    )
  },
}
