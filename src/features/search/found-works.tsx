import { type GalleryCard } from '#shared/contract/gallery/gallery'
import { spanOf } from '#shared/domain/search/normalise'
import { type FoundThing } from '#shared/domain/search/search-things'
import { type Season } from '#shared/domain/season/season'
import { gallery } from '#shared/texts/gallery'
import { search as words } from '#shared/texts/search'
import { Card } from '../../components/card/card'
import { FoundRow } from '../../components/found-row/found-row'
import { CoverThumb } from '../../components/cover/cover-thumb'
import { ListRow } from '../../components/list-row/list-row'
import { QueryPart } from '../../components/query-part/query-part'
import { Skeleton } from '../../components/skeleton/skeleton'
import { type FoundWorkPages } from './use-found-works'
import { MoreOfPages } from '../../views/paged-list/more-of-pages'
import { callOf, subProjectName, unitName } from '../../views/names/names'
import { useSeasonNaming } from '../../views/names/use-season-naming'

export interface FoundWorksProps {
  readonly pages: FoundWorkPages
  readonly season: Season
  /** As normalised; what of the works' words is marked. */
  readonly wanted: string
  readonly onOpen: (workId: string) => void
}

/** A work as a thing that was found: by its title, by its author's name, or by its filters alone. */
function foundWork(card: GalleryCard, season: Season, wanted: string): FoundThing {
  const { workId, title, authorName, teamSize, unitId, subProject } = card
  const unit = unitName(season, unitId, words.outsideUnit)
  const theme = subProjectName(season, subProject)
  const inTitle = spanOf(title, wanted)
  // The author's name stands first in the text, so a place in the one is a place in the other.
  const inText = spanOf(authorName, wanted)
  return {
    thing: { id: workId, title, text: words.work(gallery.credit(authorName, teamSize), unit, theme) },
    ...(inTitle ? { inTitle } : {}),
    ...(inText ? { inText } : {}),
  }
}

/** The works that were found; more of them when the page's end is reached. */
export function FoundWorks({ pages, season, wanted, onOpen }: FoundWorksProps) {
  const named = useSeasonNaming(
    season,
    pages.items.map(({ unitId }) => unitId),
  )
  const searching = pages.items.length === 0 && pages.hasMore && pages.moreError === undefined
  return (
    <QueryPart
      query={searching ? { state: 'loading', reload: pages.first.reload } : pages.first}
      id="retry-works"
      failed={words.worksFailed}
      skeleton={<Skeleton shapes={['row', 'row', 'row']} />}
    >
      {() => (
        <>
          <Card flush>
            {pages.items.length === 0 && !pages.hasMore ? (
              <ListRow id="no-works" title={words.noWorks} />
            ) : null}
            {pages.items.map((card) => {
              const found = foundWork(card, named, wanted)
              return (
                <FoundRow
                  key={card.workId}
                  found={found}
                  second={found.thing.text}
                  lead={<CoverThumb look={callOf(season, card.subProject)?.look} picture={card.cover?.url} />}
                  onOpen={onOpen}
                />
              )
            })}
          </Card>
          <MoreOfPages
            pages={pages}
            words={{
              more: words.moreWorks,
              moreFailed: words.moreWorksFailed,
              end: pages.items.length > 0 ? words.worksEnd : undefined,
            }}
          />
        </>
      )}
    </QueryPart>
  )
}
