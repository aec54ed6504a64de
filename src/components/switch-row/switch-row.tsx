import { Text, View } from '@tarojs/components'
import { type ReactNode } from 'react'
import { spoken } from '../../platform/spoken'
import './switch-row.scss'

export interface SwitchRowProps {
  readonly title: string
  readonly second: string
  /** Before the words: an icon. */
  readonly lead: ReactNode
  readonly on: boolean
  readonly onChange: (on: boolean) => void
  /** For journeys in the browser. */
  readonly id: string
}

/** Something that is on or off; the whole row is the target. */
export function SwitchRow({ title, second, lead, on, onChange, id }: SwitchRowProps) {
  return (
    <View
      className={on ? 'switch-row switch-row--on' : 'switch-row'}
      id={id}
      hoverClass="switch-row--pressed"
      onClick={() => onChange(!on)}
      {...spoken(`${title} ${second}`, 'switch', { checked: on })}
    >
      {lead}
      <View className="switch-row__words">
        <Text className="switch-row__title">{title}</Text>
        <Text className="switch-row__second">{second}</Text>
      </View>
      <View className="switch-row__track">
        <View className="switch-row__knob" />
      </View>
    </View>
  )
}
