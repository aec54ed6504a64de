import { type GalleryCard } from '#shared/contract/gallery/gallery'
import { shownUnit } from '#shared/domain/work/shown-unit'
import { publicNameOf, teamOf } from '#shared/domain/work/submitter'
import { type Work } from '#shared/domain/work/work'
import { optional } from '../platform/optional'

/** A public work on a card, in the gallery and among what was found. */
export function galleryCardOf(work: Work): GalleryCard {
  const [cover] = work.media
  const team = teamOf(work.content)
  return {
    workId: work.id,
    subProject: work.subProject,
    title: work.content.title,
    authorName: publicNameOf(work.content),
    ...(team.length > 0 ? { teamSize: team.length } : {}),
    unitId: shownUnit(work.content.unitId),
    ...optional('kind', cover?.kind),
    ...optional('durationMs', cover?.check?.facts.durationMs),
    acceptedAt: work.acceptedAt ?? work.updatedAt,
  }
}
