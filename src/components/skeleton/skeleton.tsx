import { Text, View } from '@tarojs/components'
import { useEffect, useState } from 'react'
import { common } from '#shared/texts/common'
import './skeleton.scss'

export type SkeletonShape = 'line' | 'title' | 'row' | 'block' | 'picture' | 'tile'

/** After so long a wait gets a word, ms. */
const LONG_WAIT_MS = 5_000

export interface SkeletonProps {
  readonly shapes: readonly SkeletonShape[]
  readonly columns?: 1 | 2
  /** Another skeleton of the page says already that it takes long. */
  readonly mute?: boolean
}

function LongWait() {
  const [long, setLong] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setLong(true), LONG_WAIT_MS)
    return () => clearTimeout(timer)
  }, [])
  return long ? <Text className="skeleton__word">{common.slow}</Text> : null
}

/** Grey shapes in the places where content will stand. Compose them like the page: nothing jumps when it arrives. */
export function Skeleton({ shapes, columns = 1, mute = false }: SkeletonProps) {
  return (
    <View className={`skeleton skeleton--${columns}`}>
      {mute ? null : <LongWait />}
      {shapes.map((shape, index) => (
        <View key={index} className={`skeleton__shape skeleton__shape--${shape}`} />
      ))}
    </View>
  )
}
