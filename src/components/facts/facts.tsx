import { Text, View } from '@tarojs/components'
import { type ReactNode } from 'react'
import './facts.scss'

export interface Fact {
  readonly label: string
  readonly value: string
  /** Below the value: where it comes from, how long is left. */
  readonly note?: ReactNode
}

/** Label and value, one under the other; the label keeps its own column while there is room. */
export function Facts({ facts }: { facts: readonly Fact[] }) {
  return (
    <View className="facts">
      {facts.map(({ label, value, note }) => (
        <View key={label} className="facts__fact">
          <Text className="facts__label">{label}</Text>
          <View className="facts__words">
            <Text className="facts__value">{value}</Text>
            {note}
          </View>
        </View>
      ))}
    </View>
  )
}
