import { Image, Text, View } from '@tarojs/components'
import { type CSSProperties } from 'react'
import { type CallLook } from '#shared/domain/season/call-look'
import { Icon } from '../icon/icon'
import { coverLook } from './cover-look'
import { usePicture } from './use-picture'
import './cover.scss'

export interface CoverProps {
  /** Its call's colours and mark; absent for a call that is not known. */
  readonly look: CallLook | undefined
  /** Its short name. */
  readonly label: string
  /** Drawn large, three lines at most. */
  readonly title: string
  /** In the lower corner: how long it plays, or what it is. */
  readonly badge?: string
  /** Where a picture is that stands in place of what is drawn, without the title, as long as it can be shown. */
  readonly picture?: string | undefined
  /** `fill` takes the room its parent gives. */
  readonly shape?: 'card' | 'fill'
}

/** A work's cover: its picture, or one drawn from its title. It says nothing of its own to a screen reader. */
export function Cover({ look, label, title, badge, picture, shape = 'card' }: CoverProps) {
  const [shown, lose] = usePicture(picture)
  if (shown !== undefined)
    return (
      <View className={`cover cover--${shape}`}>
        <Image className="cover__picture" src={shown} mode="aspectFill" lazyLoad onError={lose} />
        {shape === 'card' && label ? <Text className="cover__label cover__label--over">{label}</Text> : null}
        {badge ? <Text className="cover__badge">{badge}</Text> : null}
      </View>
    )
  const { from, to, icon, pattern, angle, x, y } = coverLook(look, title)
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
