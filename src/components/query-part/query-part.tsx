import { Text, View } from '@tarojs/components'
import { type ReactElement, type ReactNode } from 'react'
import { spoken } from '../../platform/spoken'
import { type Gated } from '../query-gate/query-gate'
import '../more-row/more-row.scss'

export interface QueryPartProps<Data> {
  readonly query: Gated<Data>
  /** Of the row that asks again. */
  readonly id: string
  /** That it is missing, and that a tap asks again. */
  readonly failed: string
  readonly skeleton: ReactNode
  readonly children: (data: Data) => ReactNode
}

/** A part that the page can do without: while it is missing one row in its place says so and asks again. */
export function QueryPart<Data>(props: QueryPartProps<Data>): ReactElement {
  const { query, id, failed, skeleton, children } = props
  if (query.state === 'content') return <>{children(query.data)}</>
  if (query.state === 'loading') return <>{skeleton}</>
  return (
    <View
      id={id}
      className="more-row"
      hoverClass="more-row--pressed"
      onClick={() => void query.reload()}
      {...spoken(failed, 'button')}
    >
      <Text>{failed}</Text>
    </View>
  )
}
