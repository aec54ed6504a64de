import { Text, View } from '@tarojs/components'
import {
  listMessages,
  markMessageRead,
  type MessagePage,
  type MessageView,
} from '#shared/contract/messages/messages'
import { type Season } from '#shared/domain/season/season'
import { messages as words } from '#shared/texts/messages'
import { unitName } from '#shared/texts/works'
import { serverNow } from '../../api/server-clock'
import { usePages } from '../../api/use-pages'
import { useWrite } from '../../api/use-write'
import { Button } from '../../components/button/button'
import { Card } from '../../components/card/card'
import { EmptyState } from '../../components/empty-state/empty-state'
import { FailureNotice } from '../../components/failure-notice/failure-notice'
import { SectionTitle } from '../../components/section-title/section-title'
import { Skeleton } from '../../components/skeleton/skeleton'
import { openPage, openTab } from '../../platform/navigation'
import { usePullDown } from '../../platform/pull-down'
import { routes } from '../../routes'
import { PagedList } from '../../views/paged-list/paged-list'
import { useMoreAtBottom } from '../../views/paged-list/use-more-at-bottom'
import { byDay } from './by-day'
import { MessageRow } from './message-row'
import { useSeasonNaming } from '../../views/names/use-season-naming'

const NOTHING = {}

interface HeadProps {
  readonly unread: number
  readonly busy: boolean
  readonly onMarkAll: () => void
}

const Head = ({ unread, busy, onMarkAll }: HeadProps) => (
  <View className="messages__head">
    <Text className="messages__unread">{words.unread(unread)}</Text>
    {unread > 0 ? (
      <Button id="mark-all-read" kind="quiet" text={words.markAll} busy={busy} onClick={onMarkAll} />
    ) : null}
  </View>
)

/** What the reader was told, newest first. What was not looked at bears a dot. `season` names the units. */
export function Inbox({ season }: { readonly season: Season }) {
  const pages = usePages<object, MessageView, MessagePage>(
    listMessages,
    NOTHING,
    ({ messageId }) => messageId,
  )
  const mark = useWrite(markMessageRead)
  useMoreAtBottom(pages)
  usePullDown(pages.first.reload)
  const told = pages.items.map((message) => ('paper' in message ? undefined : message.unitId))
  const named = useSeasonNaming(season, told)

  const open = (message: MessageView) => {
    if (message.unread) void mark.run({ number: message.number, andOlder: false })
    if ('paper' in message) openPage(routes.papers)
    else openPage(routes.myWork, { id: message.workId })
  }
  const markAll = () => void mark.run({ number: pages.items[0]?.number ?? 1, andOlder: true })
  return (
    <View className="messages">
      <PagedList
        pages={pages}
        words={words}
        skeleton={<Skeleton shapes={['row', 'row', 'row', 'row']} />}
        empty={
          <EmptyState
            id="no-messages"
            icon="inbox"
            text={words.empty}
            action={{ text: words.toSubmit, onClick: () => openTab(routes.submit) }}
          />
        }
      >
        {({ unread }) => (
          <>
            <Head unread={unread} busy={mark.busy} onMarkAll={markAll} />
            <FailureNotice id="mark-error" error={mark.error} />
            {byDay(pages.items).map(({ day, items }) => (
              <View key={day} className="messages__day">
                <SectionTitle title={words.day(items[0]?.at ?? 0, serverNow())} />
                <Card flush>
                  {items.map((message) => (
                    <MessageRow
                      key={message.messageId}
                      message={message}
                      unitName={'paper' in message ? '' : unitName(named, message.unitId)}
                      onOpen={() => open(message)}
                    />
                  ))}
                </Card>
              </View>
            ))}
          </>
        )}
      </PagedList>
    </View>
  )
}
