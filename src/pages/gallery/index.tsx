import { View } from '@tarojs/components'
import { navigation } from '#shared/texts/navigation'

export default function GalleryPage() {
  return <View>{navigation.gallery}</View>
}
