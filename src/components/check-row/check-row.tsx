import { Text, View } from '@tarojs/components'
import { spoken } from '../../platform/spoken'
import { ClauseLink, type ClauseLinkProps } from '../clause-quote/clause-link'
import { Icon } from '../icon/icon'
import './check-row.scss'

export interface CheckRowProps {
  readonly text: string
  /** Where the sentence comes from, or what it means. */
  readonly second?: string
  /** The clause it rests on: a link of its own below the row. */
  readonly clause?: ClauseLinkProps
  readonly checked: boolean
  readonly onChange: (checked: boolean) => void
  /** A round mark: one of several. */
  readonly single?: boolean
  readonly wrong?: boolean
  /** For journeys in the browser. */
  readonly id?: string
}

/** A sentence one ticks; the whole row is the target. */
export function CheckRow({
  text,
  second,
  clause,
  checked,
  onChange,
  single = false,
  wrong = false,
  id,
}: CheckRowProps) {
  const classes = [
    'check-row',
    checked && 'check-row--on',
    single && 'check-row--single',
    wrong && 'check-row--wrong',
  ]
  const row = (
    <View
      className={classes.filter(Boolean).join(' ')}
      {...(id ? { id } : {})}
      hoverClass="check-row--pressed"
      onClick={() => onChange(!checked)}
      {...spoken(text, single ? 'radio' : 'checkbox', { checked })}
    >
      <View className="check-row__box">{checked ? <Icon name="check" size="small" /> : null}</View>
      <View className="check-row__words">
        <Text className="check-row__text">{text}</Text>
        {second ? <Text className="check-row__second">{second}</Text> : null}
      </View>
    </View>
  )
  if (!clause) return row
  return (
    <View className="check-row-cited">
      {row}
      <ClauseLink {...clause} />
    </View>
  )
}
