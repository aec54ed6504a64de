import { View } from '@tarojs/components'
import { type Page } from '#shared/contract/action'
import { type GalleryCard as GalleryItem } from '#shared/contract/gallery/gallery'
import { type Season } from '#shared/domain/season/season'
import { gallery } from '#shared/texts/gallery'
import { Button } from '../../components/button/button'
import { Card } from '../../components/card/card'
import { ListRow } from '../../components/list-row/list-row'
import { useTextSize } from '../../components/page/use-text-size'
import { type Gated } from '../../components/query-gate/query-gate'
import { QueryPart } from '../../components/query-part/query-part'
import { SectionTitle } from '../../components/section-title/section-title'
import { Skeleton } from '../../components/skeleton/skeleton'
import { openPage, openTab } from '../../platform/navigation'
import { routes } from '../../routes'
import { openGallery } from './gallery-choice'
import { GalleryCard } from './gallery-card'
import { ONE_COLUMN_FROM } from './gallery-list'
import { callOf, subProjectName, unitName } from '../../views/names/names'
import './gallery.scss'

export interface LatestWorksProps {
  readonly query: Gated<Page<GalleryItem>>
  readonly season: Season
  /** Only its works are shown; the gallery opens with them. */
  readonly subProject?: string
}

/** The newest works in a few cards, and the way to all of them. */
export function LatestWorks({ query, season, subProject }: LatestWorksProps) {
  const { scale } = useTextSize()
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
              <View
                className={scale >= ONE_COLUMN_FROM ? 'gallery__grid gallery__grid--wide' : 'gallery__grid'}
              >
                {items.map((work) => (
                  <GalleryCard
                    key={work.workId}
                    work={work}
                    subProjectName={subProjectName(season, work.subProject)}
                    look={callOf(season, work.subProject)?.look}
                    unitName={unitName(season, work.unitId, gallery.outsideUnit)}
                    onOpen={() => openPage(routes.work, { id: work.workId })}
                  />
                ))}
              </View>
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
