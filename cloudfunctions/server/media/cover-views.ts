import { type CoverView } from '#shared/contract/works/views'
import { type Cover, type Work, type WorkMedia } from '#shared/domain/work/work'
import { coverOf } from '#shared/domain/work/work-cover'
import { publicLifetimeS } from './public-lifetime'
import { type FileAddress, verifiedAddresses } from './verified-urls'

interface Covered {
  readonly id: string
  readonly cover: Cover | undefined
}

/** What is known of covers, by the id of what they show; one that cannot be shown now is left out. */
async function viewsOf(covered: readonly Covered[]): Promise<ReadonlyMap<string, CoverView>> {
  const known = covered.flatMap(({ id, cover }) => (cover ? [{ ...cover, uploadId: id }] : []))
  const addresses: ReadonlyMap<string, Partial<{ url: string }> & FileAddress> = await verifiedAddresses(
    known,
    () => publicLifetimeS({}),
  )
  const views = known.flatMap(({ uploadId, width, height }): Array<[string, CoverView]> => {
    const url = addresses.get(uploadId)?.url
    return url === undefined ? [] : [[uploadId, { url, width, height }]]
  })
  return new Map(views)
}

/** The covers of files, by upload id. */
export const fileCovers = (media: readonly WorkMedia[]): Promise<ReadonlyMap<string, CoverView>> =>
  viewsOf(media.map(({ uploadId, cover }) => ({ id: uploadId, cover })))

/** The covers of works, by work id: all that a list loads of their files. */
export const workCovers = (works: readonly Work[]): Promise<ReadonlyMap<string, CoverView>> =>
  viewsOf(works.map((work) => ({ id: work.id, cover: coverOf(work) })))
