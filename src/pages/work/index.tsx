import { useRouter } from '@tarojs/taro'
import { readPublicWork } from '#shared/contract/gallery/gallery'
import { holds } from '#shared/domain/access/roles'
import { sharePath } from '#shared/domain/sharing/scene'
import { gallery } from '#shared/texts/gallery'
import { isNotFound } from '../../api/not-found'
import { useQuery } from '../../api/use-query'
import { Button } from '../../components/button/button'
import { Card } from '../../components/card/card'
import { EmptyState } from '../../components/empty-state/empty-state'
import { ListRow } from '../../components/list-row/list-row'
import { Page } from '../../components/page/page'
import { QueryGate } from '../../components/query-gate/query-gate'
import { PublicWorkContent, PublicWorkSkeleton } from '../../features/gallery/public-work-content'
import { ShareButton } from '../../features/gallery/share-button'
import { useArchivedYear, useSeasonOf } from '../../features/season/use-season-of'
import { useSession } from '../../features/session/use-session'
import { workCard } from '../../features/sharing/cards'
import { PosterRow } from '../../features/sharing/poster-row'
import { useShareCard } from '../../features/sharing/use-share-card'
import { SubProjectEntrances } from '../../features/sub-projects/sub-project-entrances'
import { openPage, openTab, pathTo } from '../../platform/navigation'
import { routes } from '../../routes'
import { callOf } from '../../views/names/names'

export default function WorkPage() {
  const { id = '' } = useRouter().params
  const query = useQuery(readPublicWork, { workId: id }, { enabled: id !== '' })
  const seasonQuery = useSeasonOf(query.data?.seasonKey)
  const year = useArchivedYear(query.data?.seasonKey)
  const session = useSession()
  const season = seasonQuery.state === 'content' ? seasonQuery.data : undefined
  const gone = id === '' || isNotFound(query.error)
  const work = gone ? undefined : query.data
  const words = gallery.work

  useShareCard({
    ...(work
      ? workCard(id, work)
      : { title: gallery.share, leadsTo: { path: pathTo(routes.gallery) }, picture: 'season' }),
    timelineQuery: `id=${id}`,
    ready: work !== undefined,
  })

  if (gone)
    return (
      <Page title={words.title}>
        <EmptyState
          id="work-gone"
          icon="question"
          title={words.gone}
          text={words.goneSecond}
          action={{ text: words.toGallery, onClick: () => openTab(routes.gallery) }}
        />
      </Page>
    )

  const subProject = callOf(season, work?.subProject)
  const fromProvince = holds(session.data?.roles ?? [], 'provinceOfficer')
  const bottom = work ? (
    <>
      <ShareButton path={sharePath({ kind: 'w', id })} />
      <Button
        id="submit-too"
        text={words.submitToo}
        onClick={() => openPage(routes.subProject, { key: work.subProject })}
      />
    </>
  ) : undefined
  return (
    <Page bleed bottom={bottom} title={work?.title}>
      <QueryGate query={query} skeleton={<PublicWorkSkeleton />}>
        {(data) => (
          <PublicWorkContent
            work={data}
            season={season}
            year={year}
            query={query}
            entrances={
              season && subProject ? (
                <SubProjectEntrances season={season} subProject={subProject} />
              ) : undefined
            }
            links={
              <>
                <PosterRow thing={{ kind: 'w', id }} />
                {fromProvince ? (
                  <Card flush>
                    <ListRow
                      id="review-info"
                      title={words.reviewInfo}
                      onClick={() => openPage(routes.review, { id })}
                    />
                  </Card>
                ) : null}
              </>
            }
          />
        )}
      </QueryGate>
    </Page>
  )
}
