import { Text, View } from '@tarojs/components'
import { clauseWords } from '#shared/texts/clauses'
import { spoken } from '../../platform/spoken'
import { Icon } from '../icon/icon'
import { useYearHere } from './archive-year'
import { openClause } from './open-clause'
import './clause-quote.scss'

export interface ClauseLinkProps {
  readonly clauseId: string
  /** Where it stands, as people name it. */
  readonly label: string
}

/** Where something stands in the notice, in a word; a tap opens the notice there. */
export function ClauseLink({ clauseId, label }: ClauseLinkProps) {
  const year = useYearHere()
  return (
    <View
      className="clause-link"
      hoverClass="clause-quote--pressed"
      onClick={() => openClause(clauseId, year)}
      {...spoken(clauseWords.open(label), 'link')}
    >
      <Text>{label}</Text>
      <Icon name="chevron-right" size="small" />
    </View>
  )
}
