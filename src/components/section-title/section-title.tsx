import { Text, View } from '@tarojs/components'
import './section-title.scss'

export interface SectionTitleProps {
  readonly title: string
  /** A word on the right: a count, a hint. */
  readonly aside?: string
}

export function SectionTitle({ title, aside }: SectionTitleProps) {
  return (
    <View className="section-title">
      <Text className="section-title__title">{title}</Text>
      {aside ? <Text className="section-title__aside">{aside}</Text> : null}
    </View>
  )
}
