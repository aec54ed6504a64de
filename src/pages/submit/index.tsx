import { View } from '@tarojs/components'
import { navigation } from '#shared/texts/navigation'

export default function SubmitPage() {
  return <View>{navigation.submit}</View>
}
