import { Text, View } from '@tarojs/components'
import { useEffect } from 'react'
import { type Programme } from '#shared/domain/season/season-file'
import { series as words } from '#shared/texts/notice'
import { Card } from '../../components/card/card'
import { NoticeBox } from '../../components/notice-box/notice-box'
import { SectionTitle } from '../../components/section-title/section-title'
import { scrollToAnchor } from '../../platform/navigation'
import { ActivityList } from './activity-list'
import { itemAnchor, ToClause } from './series-item'
import { SeriesPartCard } from './series-part'
import { programmeEntry } from './programme-entry'
import './series.scss'

function SeriesHead({ programme }: { programme: Programme }) {
  const { name, slogan, hosts, clauseId } = programme.series
  return (
    <Card>
      <Text className="series__slogan">{slogan.name}</Text>
      <View className="series__name">{name}</View>
      <View className="series__second">{words.hosts(hosts)}</View>
      <View className="series__second">{words.theirs}</View>
      <ToClause programme={programme} clauseId={clauseId} />
    </Card>
  )
}

/** The series as a tree, then the province's own activities; `item` names what someone came for. */
export function SeriesContent({ programme, item }: { programme: Programme; item: string | undefined }) {
  const { parts } = programme.series
  const chosen = item === undefined ? undefined : programmeEntry(programme, item)?.key
  useEffect(() => {
    if (chosen !== undefined) scrollToAnchor(itemAnchor(chosen))
  }, [chosen])
  return (
    <>
      {item !== undefined && chosen === undefined ? (
        <View id="unknown-item">
          <NoticeBox tone="warn" title={words.unknownItem.title} text={words.unknownItem.text} />
        </View>
      ) : null}
      <SeriesHead programme={programme} />
      <SectionTitle title={words.title} aside={words.parts(parts.length)} />
      {parts.map((part, index) => (
        <SeriesPartCard key={part.key} programme={programme} part={part} place={index + 1} chosen={chosen} />
      ))}
      <ActivityList programme={programme} chosen={chosen} />
    </>
  )
}
