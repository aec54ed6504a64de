import { Text, View } from '@tarojs/components'
import './steps.scss'

/** Where one is in a way of a few steps. `current` counts from 0. */
export function Steps({ names, current }: { names: readonly string[]; current: number }) {
  return (
    <View className="steps">
      {names.map((name, index) => (
        <View key={name} className={index <= current ? 'steps__step steps__step--on' : 'steps__step'}>
          <View className="steps__bar" />
          <Text className="steps__name">{name}</Text>
        </View>
      ))}
    </View>
  )
}
