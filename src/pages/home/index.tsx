import { View } from '@tarojs/components'
import { navigation } from '#shared/texts/navigation'

export default function HomePage() {
  return <View>{navigation.home}</View>
}
