import { Text, View } from '@tarojs/components'
import { clauseWords } from '#shared/texts/clauses'
import { spoken } from '../../platform/spoken'
import { Icon } from '../icon/icon'
import { useYearHere } from './archive-year'
import { openClause } from './open-clause'
import './clause-quote.scss'

export interface ClauseQuoteProps {
  readonly clauseId: string
  /** Where it stands, as people name it. */
  readonly label: string
  /** The rule's own words, with their quotation marks; absent for a rule of ours. */
  readonly quote?: string
}

/** A passage of the notice in its small box with a red edge; a tap opens the notice there. */
export function ClauseQuote({ clauseId, label, quote }: ClauseQuoteProps) {
  const year = useYearHere()
  return (
    <View
      className="clause-quote"
      hoverClass="clause-quote--pressed"
      onClick={() => openClause(clauseId, year)}
      {...spoken(clauseWords.open(quote ? `${label} ${quote}` : label), 'link')}
    >
      <View className="clause-quote__words">
        <Text className="clause-quote__label">{label}</Text>
        {quote ? <Text>{quote}</Text> : null}
      </View>
      <Icon name="chevron-right" size="small" />
    </View>
  )
}
