import { type Page } from '#shared/contract/action'
import { type GalleryCard as GalleryItem } from '#shared/contract/gallery/gallery'
import { type Season } from '#shared/domain/season/season'
import { gallery } from '#shared/texts/gallery'
import { Button } from '../../components/button/button'
import { Card } from '../../components/card/card'
import { ListRow } from '../../components/list-row/list-row'
import { type Gated } from '../../components/query-gate/query-gate'
import { QueryPart } from '../../components/query-part/query-part'
import { SectionTitle } from '../../components/section-title/section-title'
import { Skeleton } from '../../components/skeleton/skeleton'
import { openTab } from '../../platform/navigation'
import { routes } from '../../routes'
import { openGallery } from './gallery-choice'
import { GalleryGrid } from './gallery-grid'
import { subProjectName } from '../../views/names/names'

export interface LatestWorksProps {
  readonly query: Gated<Page<GalleryItem>>
  readonly season: Season
  /** Only its works are shown; the gallery opens with them. */
  readonly subProject?: string
}

/** The newest works in a few cards, and the way to all of them. */
export function LatestWorks({ query, season, subProject }: LatestWorksProps) {
  const { latest } = gallery
  const name = subProject === undefined ? undefined : subProjectName(season, subProject)
  return (
    <>
      <SectionTitle title={name === undefined ? latest.title : latest.titleOf(name)} />
      <QueryPart
        query={query}
        id="retry-works"
        failed={latest.failed}
        skeleton={<Skeleton mute columns={2} shapes={['picture', 'picture']} />}
      >
        {({ items }) =>
          items.length === 0 ? (
            <Card flush>
              {name === undefined ? (
                <ListRow id="first-work" title={latest.empty} onClick={() => openTab(routes.submit)} />
              ) : (
                <ListRow title={latest.emptyOf(name)} />
              )}
            </Card>
          ) : (
            <>
              <GalleryGrid works={items} season={season} />
              <Button
                id="all-works"
                kind="plain"
                text={name === undefined ? latest.all : latest.allOf(name)}
                onClick={() => openGallery(subProject)}
              />
            </>
          )
        }
      </QueryPart>
    </>
  )
}
