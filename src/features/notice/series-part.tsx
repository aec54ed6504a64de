import { Text, View } from '@tarojs/components'
import { clauseById } from '#shared/domain/season/clauses'
import { type Programme } from '#shared/domain/season/season-file'
import { type SeriesPart } from '#shared/domain/season/series'
import { series as words } from '#shared/texts/notice'
import { Card } from '../../components/card/card'
import { StatusTag } from '../../components/status-tag/status-tag'
import { itemAnchor, SeriesItemBlock, ToClause } from './series-item'
import './series.scss'

export interface SeriesPartCardProps {
  readonly programme: Programme
  readonly part: SeriesPart
  /** Beginning with 1. */
  readonly place: number
  /** The item or part someone came for. */
  readonly chosen: string | undefined
}

/** A part of the series with its activities; one without any is itself the event. */
export function SeriesPartCard({ programme, part, place, chosen }: SeriesPartCardProps) {
  const { key, clauseId, name, hosts, theme, milestoneKey, items } = part
  const milestone = programme.milestones.find((each) => each.key === milestoneKey)
  const summary = clauseById(programme, clauseId)?.summary
  return (
    <View id={itemAnchor(key)} className={key === chosen ? 'series-part series-part--chosen' : 'series-part'}>
      <Card flush>
        <View className="series-part__head">
          <Text className="series-part__place">{String(place)}</Text>
          <View className="series-part__words">
            <View className="series-part__name">{name}</View>
            {hosts.length > 0 ? <View className="series__second">{words.hostsOf(hosts)}</View> : null}
            {theme ? <Text className="series__theme">{words.theme(theme)}</Text> : null}
            {milestone ? <StatusTag tone="info" text={milestone.dateLabel} /> : null}
            {summary ? <View className="series__summary">{summary}</View> : null}
            <ToClause programme={programme} clauseId={clauseId} />
          </View>
        </View>
        {items.map((item) => (
          <SeriesItemBlock
            key={item.key}
            programme={programme}
            part={part}
            item={item}
            chosen={item.key === chosen}
          />
        ))}
      </Card>
    </View>
  )
}
