import { Text, View } from '@tarojs/components'
import { type MessageView } from '#shared/contract/messages/messages'
import { type Message } from '#shared/domain/message/message'
import { messages as words } from '#shared/texts/messages'
import { type IconName } from '../../components/icon/icon-names'
import { TintedIcon } from '../../components/icon/tinted-icon'
import { spoken } from '../../platform/spoken'
import './messages.scss'

type Look = { readonly icon: IconName; readonly tone: 'red' | 'ok' | 'info' | 'warn' }

const AGAIN: Look = { icon: 'undo', tone: 'red' }
const DONE: Look = { icon: 'check-circle', tone: 'ok' }

const LOOKS: Record<Message['event'], Look> = {
  checkFault: AGAIN,
  approved: { icon: 'arrow-right', tone: 'info' },
  accepted: DONE,
  returned: AGAIN,
  rejected: { icon: 'close', tone: 'red' },
  reopened: { icon: 'refresh', tone: 'info' },
  unitAssigned: { icon: 'building', tone: 'info' },
  takenDown: { icon: 'eye', tone: 'warn' },
  putBack: { icon: 'eye', tone: 'ok' },
  memberAgreed: { icon: 'people', tone: 'ok' },
  memberRefused: { icon: 'people', tone: 'warn' },
  linkDead: { icon: 'link', tone: 'red' },
  sheetComplete: DONE,
  sheetRefused: AGAIN,
  paperReady: { icon: 'file', tone: 'ok' },
  paperFailed: { icon: 'file', tone: 'red' },
}

export interface MessageRowProps {
  readonly message: MessageView
  /** The unit whose word it is. */
  readonly unitName: string
  readonly onOpen: () => void
}

/** What the reader is told; a tap opens what it is about. */
export function MessageRow({ message, unitName, onOpen }: MessageRowProps) {
  const { messageId, at, event, unread } = message
  const [title, second, time] = [words.title(message), words.second(event, unitName), words.time(at)]
  return (
    <View
      className="message-row"
      hoverClass="message-row--pressed"
      id={`message-${messageId}`}
      onClick={onOpen}
      {...spoken(words.label(title, second, time, unread), 'link')}
    >
      <View className="message-row__lead">
        <TintedIcon name={LOOKS[event].icon} tone={LOOKS[event].tone} />
        {unread ? <View className="message-row__dot" /> : null}
      </View>
      <View className="message-row__words">
        <View className="message-row__head">
          <Text className="message-row__title">{title}</Text>
          <Text className="message-row__time">{time}</Text>
        </View>
        <Text className="message-row__second">{second}</Text>
      </View>
    </View>
  )
}
