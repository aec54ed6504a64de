import { type GalleryCard } from '#shared/contract/gallery/gallery'
import { type CoverView } from '#shared/contract/works/views'
import { shownUnit } from '#shared/domain/work/shown-unit'
import { publicNameOf, teamOf } from '#shared/domain/work/submitter'
import { type Work } from '#shared/domain/work/work'
import { workCovers } from '../media/cover-views'
import { optional } from '../platform/optional'

/** A public work on a card, in the gallery and in search results. */
export function galleryCardOf(work: Work, cover: CoverView | undefined): GalleryCard {
  const [first] = work.media
  const team = teamOf(work.content)
  return {
    workId: work.id,
    subProject: work.subProject,
    title: work.content.title,
    authorName: publicNameOf(work.content),
    ...(team.length > 0 ? { teamSize: team.length } : {}),
    unitId: shownUnit(work.content.unitId),
    ...optional('kind', first?.kind),
    ...optional('durationMs', first?.check?.facts.durationMs),
    acceptedAt: work.acceptedAt ?? work.updatedAt,
    ...optional('cover', cover),
  }
}

/** Public works as cards, with the URLs of their covers. */
export async function galleryCardsOf(works: readonly Work[]): Promise<readonly GalleryCard[]> {
  const covers = await workCovers(works)
  return works.map((work) => galleryCardOf(work, covers.get(work.id)))
}
