import { type Season } from '#shared/domain/season/season'
import { gallery } from '#shared/texts/gallery'
import { EmptyState } from '../../components/empty-state/empty-state'
import { Skeleton } from '../../components/skeleton/skeleton'
import { GalleryGrid } from './gallery-grid'
import { type GalleryPages } from './use-gallery'
import { subProjectName } from '../../views/names/names'
import { PagedList } from '../../views/paged-list/paged-list'

export interface GalleryListProps {
  readonly pages: GalleryPages
  /** Names come from it; the works show without it too. */
  readonly season: Season | undefined
  /** The chosen sub-project, if any. */
  readonly subProject: string | undefined
  readonly onSubmit: () => void
}

export function GalleryList({ pages, season, subProject, onSubmit }: GalleryListProps) {
  const text = subProject === undefined ? gallery.empty : gallery.emptyOf(subProjectName(season, subProject))
  return (
    <PagedList
      pages={pages}
      words={gallery}
      skeleton={<Skeleton columns={2} shapes={['picture', 'picture', 'picture', 'picture']} />}
      moreShapes={['block']}
      empty={<EmptyState icon="picture" text={text} action={{ text: gallery.submit, onClick: onSubmit }} />}
    >
      {() => <GalleryGrid works={pages.items} season={season} />}
    </PagedList>
  )
}
