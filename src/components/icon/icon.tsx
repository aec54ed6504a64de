import { View } from '@tarojs/components'
import { type IconName } from './icon-names'
import './icon.scss'

export interface IconProps {
  readonly name: IconName
  readonly size?: 'small' | 'normal' | 'large'
}

/** A line icon in the colour of the text around it. It says nothing to a screen reader: its neighbour's words do. */
export function Icon({ name, size = 'normal' }: IconProps) {
  return <View className={`icon icon--${size} icon--${name}`} />
}
