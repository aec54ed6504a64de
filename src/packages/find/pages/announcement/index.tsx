import { View } from '@tarojs/components'
import { useRouter } from '@tarojs/taro'
import { readAnnouncement } from '#shared/contract/announcements/announcements'
import { mayAnnounceFor } from '#shared/domain/announcement/may-announce'
import { lineOf } from '#shared/domain/season/units'
import { announcements } from '#shared/texts/announcements'
import { shareDesk } from '#shared/texts/share-desk'
import { isNotFound } from '../../../../api/not-found'
import { useQuery } from '../../../../api/use-query'
import { Button } from '../../../../components/button/button'
import { Card } from '../../../../components/card/card'
import { EmptyState } from '../../../../components/empty-state/empty-state'
import { ListRow } from '../../../../components/list-row/list-row'
import { Page } from '../../../../components/page/page'
import { QueryGate } from '../../../../components/query-gate/query-gate'
import { Skeleton } from '../../../../components/skeleton/skeleton'
import { StaleNotice } from '../../../../components/stale-notice/stale-notice'
import { AnnouncementContent } from '../../../../features/announcements/announcement-content'
import { useSeason } from '../../../../features/season/use-season'
import { useSession } from '../../../../features/session/use-session'
import { announcementCard } from '../../../../features/sharing/cards'
import { openDesk } from '../../../../features/sharing/open-sharing'
import { useShareCard } from '../../../../features/sharing/use-share-card'
import { openPage, pathTo, returnToPage } from '../../../../platform/navigation'
import { routes } from '../../../../routes'
import { unitName } from '../../../../views/names/names'

const words = announcements.page

export default function AnnouncementPage() {
  const { id = '' } = useRouter().params
  const query = useQuery(readAnnouncement, { announcementId: id }, { enabled: id !== '' })
  const seasonQuery = useSeason()
  const session = useSession()
  const season = seasonQuery.state === 'content' ? seasonQuery.data : undefined
  const gone = id === '' || isNotFound(query.error)

  const announced = gone ? undefined : query.data
  useShareCard({
    ...(announced
      ? announcementCard(announced)
      : {
          title: announcements.list.share,
          leadsTo: { path: pathTo(routes.announcements) },
          picture: 'season',
        }),
    timelineQuery: `id=${id}`,
    ready: announced !== undefined,
  })

  const toList = () => returnToPage(routes.announcements)
  if (gone)
    return (
      <Page>
        <EmptyState
          id="announcement-gone"
          icon="question"
          title={words.gone}
          text={words.goneSecond}
          action={{ text: words.toList, onClick: toList }}
        />
      </Page>
    )
  return (
    <Page>
      <QueryGate query={query} skeleton={<Skeleton shapes={['title', 'line', 'block', 'block']} />}>
        {(announcement) => {
          const { unitId } = announcement
          const own = season && session.data && mayAnnounceFor(session.data, lineOf(season, unitId))
          return (
            <>
              <StaleNotice query={query} />
              <AnnouncementContent announcement={announcement} unitName={unitName(season, unitId, '')} />
              {own ? (
                <Card flush>
                  <ListRow
                    id="manage-announcement"
                    title={words.manage}
                    second={words.manageSecond}
                    onClick={() => openPage(routes.announcementEdit, { id })}
                  />
                  <ListRow
                    id="share-announcement"
                    title={shareDesk.shareThis}
                    second={shareDesk.shareThisSecond}
                    onClick={() => openDesk({ kind: 'n', id })}
                  />
                </Card>
              ) : null}
              <View>
                <Button id="all-announcements" kind="plain" text={words.toList} onClick={toList} />
              </View>
            </>
          )
        }}
      </QueryGate>
    </Page>
  )
}
