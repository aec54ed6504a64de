import { View } from '@tarojs/components'
import { Skeleton } from '../../components/skeleton/skeleton'
import './home-content.scss'

/** The home page while the season is on its way: the hero's colour is there at once. */
export function HomeSkeleton() {
  return (
    <View className="home">
      <View className="home__hero home__hero--empty" />
      <View className="home__body">
        <Skeleton mute shapes={['tile', 'title']} />
        <Skeleton columns={2} shapes={['tile', 'tile', 'tile', 'tile', 'tile', 'tile', 'tile', 'tile']} />
      </View>
    </View>
  )
}
