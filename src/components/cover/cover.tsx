import { Text, View } from '@tarojs/components'
import { type CSSProperties } from 'react'
import { Icon } from '../icon/icon'
import { coverLook } from './cover-look'
import './cover.scss'

export interface CoverProps {
  /** The sub-project's key; gives the colour and the mark. */
  readonly subProject: string
  /** Its short name. */
  readonly label: string
  /** Drawn large, three lines at most. */
  readonly title: string
  /** In the lower corner: how long it plays, or what it is. */
  readonly badge?: string
  /** `fill` takes the room its parent gives. */
  readonly shape?: 'card' | 'fill'
}

/** A work's drawn cover: no picture is loaded. It says nothing of its own to a screen reader. */
export function Cover({ subProject, label, title, badge, shape = 'card' }: CoverProps) {
  const { from, to, icon, pattern, angle, x, y } = coverLook(subProject, title)
  const style = {
    backgroundImage: `linear-gradient(${angle}deg, ${from}, ${to})`,
    '--cover-x': `${x}%`,
    '--cover-y': `${y}%`,
  } as CSSProperties
  return (
    <View className={`cover cover--${shape}`} style={style}>
      <View className={`cover__pattern cover__pattern--${pattern}`} />
      <View className="cover__mark">
        <Icon name={icon} size="large" />
      </View>
      <View className="cover__words">
        {label ? <Text className="cover__label">{label}</Text> : null}
        <Text className="cover__title">{title}</Text>
      </View>
      {badge ? <Text className="cover__badge">{badge}</Text> : null}
    </View>
  )
}
