import { Text, View } from '@tarojs/components'
import { type ReactNode } from 'react'
import { spoken } from '../../platform/spoken'
import { Icon } from '../icon/icon'
import './list-row.scss'

export interface ListRowProps {
  readonly title: string
  readonly second?: string
  /** Before the words: an icon, a picture. */
  readonly lead?: ReactNode
  /** After the words: a tag, a number, a small button. */
  readonly aside?: ReactNode
  /** With it the whole row is one tap, and a chevron says so. */
  readonly onClick?: () => void
  /** For journeys in the browser. */
  readonly id?: string
}

/** A row of a list inside a flush card; hairlines stand between rows. */
export function ListRow({ title, second, lead, aside, onClick, id }: ListRowProps) {
  const tap = onClick
    ? { onClick, hoverClass: 'list-row--pressed', ...spoken(second ? `${title} ${second}` : title, 'button') }
    : {}
  return (
    <View className={onClick ? 'list-row list-row--tap' : 'list-row'} {...(id ? { id } : {})} {...tap}>
      {lead}
      <View className="list-row__words">
        <Text className="list-row__title">{title}</Text>
        {second ? <Text className="list-row__second">{second}</Text> : null}
      </View>
      {aside}
      {onClick ? <Icon name="chevron-right" size="small" /> : null}
    </View>
  )
}
