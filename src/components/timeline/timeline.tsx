import { Text, View } from '@tarojs/components'
import { type ReactNode } from 'react'
import './timeline.scss'

export interface TimelineItem {
  readonly key: string
  readonly title: string
  /** When, in words. */
  readonly when: string
  readonly text?: string
  readonly extra?: ReactNode
  readonly tone?: 'ok' | 'warn' | 'red' | 'plain'
}

/** What happened, the newest on top. */
export function Timeline({ items }: { items: readonly TimelineItem[] }) {
  return (
    <View className="timeline">
      {items.map(({ key, title, when, text, extra, tone = 'plain' }) => (
        <View key={key} className="timeline__item">
          <View className={`timeline__dot timeline__dot--${tone}`} />
          <View className="timeline__words">
            <Text className="timeline__title">{title}</Text>
            <Text className="timeline__when">{when}</Text>
            {text ? <Text className="timeline__text">{text}</Text> : null}
            {extra}
          </View>
        </View>
      ))}
    </View>
  )
}
