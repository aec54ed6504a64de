import { View } from '@tarojs/components'
import { navigation } from '#shared/texts/navigation'

export default function MePage() {
  return <View>{navigation.me}</View>
}
