import { type readPublicWork as action } from '#shared/contract/gallery/gallery'
import { Refusal } from '#shared/domain/refusal'
import { isPublic } from '#shared/domain/work/standing'
import { type Reads } from '../platform/use-case'
import { fileCovers } from '../media/cover-views'
import { publicLifetimeS } from '../media/public-lifetime'
import { verifiedAddresses } from '../media/verified-urls'
import { documents } from '../platform/documents'
import { seasonFor } from '../records/season-of-work'
import { works } from '../records/work-repository'
import { publicWorkOf } from './gallery-view'

/** An unknown, a hidden and a tampered work answer alike. */
export const readPublicWork: Reads<typeof action> = {
  read: async ({ workId }) => {
    const work = await works.find(documents, workId)
    if (!work || !isPublic(work)) throw new Refusal('NOT_FOUND')
    const [season, addresses, covers] = await Promise.all([
      seasonFor(work),
      verifiedAddresses(work.media, publicLifetimeS),
      fileCovers(work.media),
    ])
    if (addresses.size < work.media.length) throw new Refusal('NOT_FOUND')
    return publicWorkOf(work, { addresses, covers }, season)
  },
}
