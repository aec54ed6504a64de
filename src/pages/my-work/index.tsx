import { useRouter } from '@tarojs/taro'
import { useState } from 'react'
import { type TeamCard } from '#shared/contract/works/team'
import { type WorkView } from '#shared/contract/works/views'
import { readWork } from '#shared/contract/works/works'
import { common } from '#shared/texts/common'
import { navigation } from '#shared/texts/navigation'
import { team } from '#shared/texts/team'
import { myWork } from '#shared/texts/my-work'
import { useQuery } from '../../api/use-query'
import { ArchiveYear } from '../../components/clause-quote/archive-year'
import { EmptyState } from '../../components/empty-state/empty-state'
import { Page } from '../../components/page/page'
import { Skeleton } from '../../components/skeleton/skeleton'
import { useArchivedYear, useSeasonOf } from '../../features/season/use-season-of'
import { keptPersonId } from '../../features/session/kept-person'
import { useShareCard } from '../../features/sharing/use-share-card'
import { throwAway } from '../../features/works/form/open-forms'
import { teamCardPath } from '../../features/works/my-work/member-link'
import { MyWork } from '../../features/works/my-work/my-work'
import { openPage, openTab, pathTo } from '../../platform/navigation'
import { useStillHere } from '../../platform/use-still-here'
import { routes } from '../../routes'
import { Gate } from '../../views/gate/gate'
import { callOf } from '../../views/names/names'

const Gone = () => (
  <Page>
    <EmptyState
      icon="question"
      text={myWork.gone}
      action={{ text: common.toMe, onClick: () => openTab(routes.me) }}
    />
  </Page>
)

/** What this phone keeps of a work being written is gone. */
function forgetHere({ subProject, id }: Pick<WorkView, 'subProject' | 'id'>) {
  const personId = keptPersonId()
  if (personId !== undefined) throwAway(personId, subProject, id)
}

export default function MyWorkPage() {
  const { id = '' } = useRouter().params
  const query = useQuery(readWork, { workId: id }, { enabled: id !== '', staleAfterMs: 0 })
  const key = query.data?.seasonKey
  const season = useSeasonOf(key)
  const year = useArchivedYear(key)
  const [card, setCard] = useState<TeamCard>()
  const isStillHere = useStillHere()
  useShareCard({
    title: card ? team.created.shareTitle(card.name) : navigation.app,
    leadsTo: { path: card ? teamCardPath(card) : pathTo(routes.home) },
    picture: 'season',
    ready: card !== undefined,
  })
  if (id === '' || query.error?.code === 'NOT_FOUND') return <Gone />
  return (
    <Gate
      of={{ season, work: query }}
      skeleton={<Skeleton shapes={['block', 'block', 'picture', 'title', 'block']} />}
    >
      {({ season: itsSeason, work }) => {
        const subProject = callOf(itsSeason, work.subProject)
        if (!subProject) return <Gone />
        return (
          <ArchiveYear.Provider value={year}>
            <MyWork
              season={itsSeason}
              subProject={subProject}
              work={work}
              query={query}
              teamCard={card}
              onTeamCard={setCard}
              onEdit={() => openPage(routes.workForm, { id })}
              onGallery={() => openPage(routes.work, { id })}
              onDiscarded={() => {
                forgetHere(work)
                if (isStillHere()) openTab(routes.me)
              }}
              onDropped={() => forgetHere(work)}
              onCopied={(copy) => isStillHere() && openPage(routes.workForm, { id: copy })}
            />
          </ArchiveYear.Provider>
        )
      }}
    </Gate>
  )
}
