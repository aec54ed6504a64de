import { Text, View } from '@tarojs/components'
import { clauseById } from '#shared/domain/season/clauses'
import { type Season } from '#shared/domain/season/season'
import { type SubmissionStage } from '#shared/domain/season/stage'
import { home } from '#shared/texts/home'
import { readTopInset } from '../../platform/top-inset'
import './home-content.scss'

export function HomeHero({ season, stage }: { season: Season; stage: SubmissionStage }) {
  const programme = season.milestones.find(({ key }) => key === 'programme')
  const clause = clauseById(season, programme?.clauseId ?? '')?.label ?? ''
  const when = (dateLabel: string) =>
    programme?.source === 'amended' ? home.programmeAmended(dateLabel) : home.programmeTime(dateLabel, clause)
  return (
    <View className="home__hero" style={{ paddingTop: `${readTopInset()}px` }}>
      <Text className="home__edition">{home.edition(season.key)}</Text>
      <View className="home__slogan">
        {season.slogan.split(' ').map((line) => (
          <View key={line}>{line}</View>
        ))}
      </View>
      <View className="home__when">
        <Text className="home__stage">{home.stages[stage]}</Text>
        {programme ? <Text>{when(programme.dateLabel)}</Text> : null}
      </View>
    </View>
  )
}
