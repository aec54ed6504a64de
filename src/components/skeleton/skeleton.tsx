import { View } from '@tarojs/components'
import './skeleton.scss'

export type SkeletonShape = 'line' | 'title' | 'row' | 'block' | 'picture' | 'tile'

/** Grey shapes in the places where content will stand. Compose them like the page: nothing jumps when it arrives. */
export function Skeleton({ shapes, columns = 1 }: { shapes: readonly SkeletonShape[]; columns?: 1 | 2 }) {
  return (
    <View className={`skeleton skeleton--${columns}`}>
      {shapes.map((shape, index) => (
        <View key={index} className={`skeleton__shape skeleton__shape--${shape}`} />
      ))}
    </View>
  )
}
