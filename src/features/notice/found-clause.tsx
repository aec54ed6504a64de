import { Text, View } from '@tarojs/components'
import { type FoundThing } from '#shared/domain/search/search-things'
import { spoken } from '../../platform/spoken'
import { foundLine, type Marked, marked } from './found-line'
import './notice.scss'

function MarkedText({ className, text: { before, found, after } }: { className: string; text: Marked }) {
  return (
    <View className={className}>
      {before === '' ? null : <Text>{before}</Text>}
      <Text className="found__mark">{found}</Text>
      {after === '' ? null : <Text>{after}</Text>}
    </View>
  )
}

export interface FoundClauseProps {
  readonly found: FoundThing
  readonly onOpen: (clauseId: string) => void
}

/** A clause that was found, and the words it was found by. */
export function FoundClause({ found: { thing, inTitle, inText }, onOpen }: FoundClauseProps) {
  return (
    <View
      className="found"
      id={`found-${thing.id}`}
      hoverClass="clause__more--pressed"
      onClick={() => onOpen(thing.id)}
      {...spoken(thing.title, 'button')}
    >
      {inTitle ? (
        <MarkedText className="found__title" text={marked(thing.title, inTitle)} />
      ) : (
        <View className="found__title">{thing.title}</View>
      )}
      {inText ? <MarkedText className="found__line" text={foundLine(thing.text, inText)} /> : null}
    </View>
  )
}
