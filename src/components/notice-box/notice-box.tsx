import { Text, View } from '@tarojs/components'
import { type PropsWithChildren } from 'react'
import { Icon } from '../icon/icon'
import { type IconName } from '../icon/icon-names'
import './notice-box.scss'

export interface NoticeBoxProps {
  readonly tone: 'info' | 'warn' | 'red' | 'ok'
  readonly title: string
  readonly text?: string
}

const ICONS: Record<NoticeBoxProps['tone'], IconName> = {
  info: 'info',
  warn: 'alert',
  red: 'alert',
  ok: 'check-circle',
}

/** One thing the reader has to know before going on; stays on the page. Children stand below: a quote, a button. */
export function NoticeBox({ tone, title, text, children }: PropsWithChildren<NoticeBoxProps>) {
  return (
    <View className={`notice-box notice-box--${tone}`}>
      <Icon name={ICONS[tone]} />
      <View className="notice-box__words">
        <Text className="notice-box__title">{title}</Text>
        {text ? <Text className="notice-box__text">{text}</Text> : null}
        {children}
      </View>
    </View>
  )
}
