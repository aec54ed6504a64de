import { Text, View } from '@tarojs/components'
import { spoken } from '../../platform/spoken'
import { Skeleton, type SkeletonShape } from '../skeleton/skeleton'
import './more-row.scss'

export interface MoreRowProps {
  readonly hasMore: boolean
  readonly loading: boolean
  readonly failed: boolean
  readonly words: { readonly more: string; readonly failed: string; readonly end?: string }
  /** Of the items to come. */
  readonly shapes: readonly SkeletonShape[]
  readonly onMore: () => void
}

/**
 * The foot of a list that comes page by page: a way to the next ones, a way to try again, or its end. Its own element
 * around it keeps what changes here from sending the whole list to the view again.
 */
export function MoreRow(props: MoreRowProps) {
  return (
    <View>
      <Foot {...props} />
    </View>
  )
}

function Foot({ hasMore, loading, failed, words, shapes, onMore }: MoreRowProps) {
  if (loading) return <Skeleton shapes={shapes} />
  if (!hasMore) return words.end ? <Text className="more-row__end">{words.end}</Text> : null
  const text = failed ? words.failed : words.more
  return (
    <View
      className="more-row"
      hoverClass="more-row--pressed"
      id="load-more"
      onClick={onMore}
      {...spoken(text, 'button')}
    >
      <Text>{text}</Text>
    </View>
  )
}
