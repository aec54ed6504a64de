import { Text, View } from '@tarojs/components'
import { type QueueItem } from '#shared/contract/reviews/queue-item'
import { formatWait } from '#shared/texts/format'
import { reviewTermWords } from '#shared/texts/review-term'
import { reviews } from '#shared/texts/reviews'
import { type CallLook } from '#shared/domain/season/call-look'
import { CoverThumb } from '../../components/cover/cover-thumb'
import { Icon } from '../../components/icon/icon'
import { StatusTag } from '../../components/status-tag/status-tag'
import { spoken } from '../../platform/spoken'
import './queue.scss'

export interface QueueRowProps {
  readonly item: QueueItem
  readonly subProjectName: string
  /** Of its call. */
  readonly look: CallLook | undefined
  readonly unitName: string
  /** What is wrong with it, where its list is of such works. */
  readonly trouble?: string
  /** Returned to its author: it waits for nobody here. */
  readonly returned?: boolean
  /** The server's time, epoch ms. */
  readonly now: number
  readonly onOpen: () => void
}

/** A waiting work. The officer's own says who reviews it and does not open. */
export function QueueRow({
  item,
  subProjectName,
  look,
  unitName,
  trouble,
  returned,
  now,
  onOpen,
}: QueueRowProps) {
  const { workId, title, atUnitSince, unitId, textNeedsLook, own, pending, cover, reviewTerm } = item
  const words = reviews.queue
  const wait = formatWait(now - atUnitSince)
  const due = reviewTerm && reviewTermWords.due(reviewTerm)
  const tap = own
    ? {}
    : {
        onClick: onOpen,
        hoverClass: 'queue__row--pressed',
        ...spoken(words.open(title, wait, due), 'button'),
      }
  return (
    <View
      id={`queue-item-${workId}`}
      className={own ? 'queue__row queue__row--own' : 'queue__row queue__row--tap'}
      {...tap}
    >
      <CoverThumb look={look} picture={cover?.url} />
      <View className="queue__words">
        <Text className="queue__title">{title}</Text>
        <Text className="queue__second">{`${subProjectName} · ${unitName}`}</Text>
        {trouble ? <Text className="queue__second">{trouble}</Text> : null}
        {own ? <Text className="queue__own">{words.own}</Text> : null}
        <View className="queue__tags">
          {returned ? (
            <StatusTag tone="quiet" text={words.returned} />
          ) : (
            <StatusTag tone="quiet" text={words.waited(wait)} />
          )}
          {due ? (
            <StatusTag tone={reviewTerm?.overdueDays === undefined ? 'info' : 'warn'} text={due} />
          ) : null}
          {unitId === null ? <StatusTag tone="info" text={words.unitUncertain} /> : null}
          {pending ? <StatusTag tone="info" text={words.pending} /> : null}
          {textNeedsLook ? <StatusTag tone="warn" text={words.textNeedsLook} /> : null}
        </View>
      </View>
      {own ? <Icon name="lock" size="small" /> : <Icon name="chevron-right" size="small" />}
    </View>
  )
}
