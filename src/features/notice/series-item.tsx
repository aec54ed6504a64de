import { Text, View } from '@tarojs/components'
import { clauseById } from '#shared/domain/season/clauses'
import { type Programme } from '#shared/domain/season/season-file'
import { hostsOf, type SeriesItem, type SeriesPart } from '#shared/domain/season/series'
import { series as words } from '#shared/texts/notice'
import { ClauseLink } from '../../components/clause-quote/clause-link'
import { SubProjectButton } from './sub-project-button'
import './series.scss'

export const itemAnchor = (key: string): string => `item-${key}`

/** A link to the clause, by the name people give it. */
export function ToClause({ programme, clauseId }: { programme: Programme; clauseId: string }) {
  const label = clauseById(programme, clauseId)?.label ?? clauseId
  return <ClauseLink clauseId={clauseId} label={words.toClause(label)} />
}

export interface SeriesItemBlockProps {
  readonly programme: Programme
  readonly part: SeriesPart
  readonly item: SeriesItem
  /** Someone came for it. */
  readonly chosen: boolean
}

/** One activity: what it is, who holds it, and where the notice says so. */
export function SeriesItemBlock({ programme, part, item, chosen }: SeriesItemBlockProps) {
  const { key, name, clauseId, theme, subProject } = item
  const hosts = hostsOf(part, item)
  const summary = item.summary ?? clauseById(programme, clauseId)?.summary
  return (
    <View id={itemAnchor(key)} className={chosen ? 'series-item series-item--chosen' : 'series-item'}>
      <View className="series-item__name">{name}</View>
      {hosts.length > 0 ? <View className="series__second">{words.hostsOf(hosts)}</View> : null}
      {theme ? <Text className="series__theme">{words.theme(theme)}</Text> : null}
      {summary ? <View className="series__summary">{summary}</View> : null}
      {subProject ? <SubProjectButton subProject={subProject} name={name} /> : null}
      <ToClause programme={programme} clauseId={clauseId} />
    </View>
  )
}
