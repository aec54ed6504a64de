import { View } from '@tarojs/components'
import { useState } from 'react'
import {
  type AnnouncementChangeView,
  readAnnouncementHistory,
} from '#shared/contract/announcements/announcements'
import { announcements } from '#shared/texts/announcements'
import { useQuery } from '../../api/use-query'
import { Button } from '../../components/button/button'
import { Card } from '../../components/card/card'
import { QueryGate } from '../../components/query-gate/query-gate'
import { SectionTitle } from '../../components/section-title/section-title'
import { Skeleton } from '../../components/skeleton/skeleton'
import { Timeline } from '../../components/timeline/timeline'

const words = announcements.history

const itemOf = ({ version, at, event, kind, title, body, reason }: AnnouncementChangeView) => ({
  key: String(version),
  title: words.event(event),
  when: words.when(at),
  text: [words.text(kind, title), body, ...(reason === undefined ? [] : [words.reason(reason)])].join('\n'),
  tone: event === 'withdrawn' ? ('red' as const) : ('plain' as const),
})

function Changes({ announcementId }: { announcementId: string }) {
  const query = useQuery(readAnnouncementHistory, { announcementId }, { staleAfterMs: 0 })
  return (
    <>
      <SectionTitle title={words.title} />
      <QueryGate query={query} skeleton={<Skeleton shapes={['row', 'row']} />}>
        {({ changes }) => (
          <Card>
            <Timeline items={[...changes].reverse().map(itemOf)} />
          </Card>
        )}
      </QueryGate>
    </>
  )
}

/** Every text it ever had, the newest first; read when it is asked for. */
export function AnnouncementHistory({ announcementId }: { announcementId: string }) {
  const [shown, show] = useState(false)
  if (shown) return <Changes announcementId={announcementId} />
  return (
    <View>
      <Button id="show-history" kind="plain" text={words.show} onClick={() => show(true)} />
    </View>
  )
}
