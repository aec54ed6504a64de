import { useRouter } from '@tarojs/taro'
import { navigation } from '#shared/texts/navigation'
import { subProject as words } from '#shared/texts/sub-project'
import { serverNow } from '../../api/server-clock'
import { ArchiveNotice } from '../../components/archive-notice/archive-notice'
import { ArchiveYear } from '../../components/clause-quote/archive-year'
import { EmptyState } from '../../components/empty-state/empty-state'
import { Page } from '../../components/page/page'
import { QueryGate } from '../../components/query-gate/query-gate'
import { Skeleton } from '../../components/skeleton/skeleton'
import { StaleNotice } from '../../components/stale-notice/stale-notice'
import { LatestWorks } from '../../features/gallery/latest-works'
import { useLatestWorksOf } from '../../features/gallery/use-latest-works'
import { useArchivedYear, useSeasonOf } from '../../features/season/use-season-of'
import { subProjectCard } from '../../features/sharing/cards'
import { PosterRow } from '../../features/sharing/poster-row'
import { useShareCard } from '../../features/sharing/use-share-card'
import { SubProjectAction } from '../../features/sub-projects/sub-project-action'
import { SubProjectContent } from '../../features/sub-projects/sub-project-content'
import { openPage, openTab, pathTo } from '../../platform/navigation'
import { routes } from '../../routes'
import { callOf } from '../../views/names/names'

export default function SubProjectPage() {
  const { key = '', season: wanted } = useRouter().params
  const season = useSeasonOf(wanted)
  const year = useArchivedYear(wanted)
  const found = season.state === 'content' ? callOf(season.data, key) : undefined
  const unknown = season.state === 'content' && found === undefined
  const works = useLatestWorksOf(key, !unknown)

  const card =
    found && season.state === 'content' ? subProjectCard(season.data, found, serverNow()) : undefined
  useShareCard({
    ...(card ?? { title: navigation.app, leadsTo: { path: pathTo(routes.home) }, picture: 'season' }),
    timelineQuery: year === undefined ? `key=${key}` : `key=${key}&season=${year}`,
    ready: card !== undefined,
  })

  const bottom =
    found && year === undefined ? (
      <SubProjectAction subProject={found} onSubmit={() => openPage(routes.workForm, { subProject: key })} />
    ) : undefined

  return (
    <Page title={found?.shortName} bottom={bottom}>
      <QueryGate
        query={season}
        skeleton={<Skeleton shapes={['block', 'row', 'title', 'block', 'title', 'block']} />}
      >
        {(data) =>
          found ? (
            <ArchiveYear.Provider value={year}>
              <StaleNotice query={season} />
              <ArchiveNotice year={year} />
              <SubProjectContent season={data} subProject={found}>
                {year === undefined ? (
                  <>
                    {card ? <PosterRow thing={card.leadsTo} /> : null}
                    <LatestWorks query={works} season={data} subProject={found.key} />
                  </>
                ) : null}
              </SubProjectContent>
            </ArchiveYear.Provider>
          ) : (
            <EmptyState
              icon="question"
              text={words.unknownText}
              action={{ text: words.toHome, onClick: () => openTab(routes.home) }}
            />
          )
        }
      </QueryGate>
    </Page>
  )
}
