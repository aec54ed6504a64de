import { Text, View } from '@tarojs/components'
import { type ReactNode } from 'react'
import { type FoundThing } from '#shared/domain/search/search-things'
import { spoken } from '../../platform/spoken'
import { foundLine, type Marked, marked } from './found-line'
import './found-row.scss'

function MarkedText({ className, text: { before, found, after } }: { className: string; text: Marked }) {
  return (
    <View className={className}>
      {before === '' ? null : <Text>{before}</Text>}
      <Text className="found__mark">{found}</Text>
      {after === '' ? null : <Text>{after}</Text>}
    </View>
  )
}

export interface FoundRowProps {
  readonly found: FoundThing
  /** Before the words: an icon. */
  readonly lead?: ReactNode
  /** Stands below when the text was not what it was found by. */
  readonly second?: string
  readonly onOpen: (id: string) => void
}

/** Something that was found, and the words it was found by. */
export function FoundRow({ found: { thing, inTitle, inText }, lead, second, onOpen }: FoundRowProps) {
  return (
    <View
      className="found"
      id={`found-${thing.id}`}
      hoverClass="found--pressed"
      onClick={() => onOpen(thing.id)}
      {...spoken(second === undefined ? thing.title : `${thing.title} ${second}`, 'button')}
    >
      {lead}
      <View className="found__words">
        {inTitle ? (
          <MarkedText className="found__title" text={marked(thing.title, inTitle)} />
        ) : (
          <View className="found__title">{thing.title}</View>
        )}
        {inText ? <MarkedText className="found__line" text={foundLine(thing.text, inText)} /> : null}
        {!inText && second !== undefined ? <View className="found__line">{second}</View> : null}
      </View>
    </View>
  )
}
