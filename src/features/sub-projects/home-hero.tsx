import { Text, View } from '@tarojs/components'
import { clauseById } from '#shared/domain/season/clauses'
import { type Season } from '#shared/domain/season/season'
import { type SubmissionStage } from '#shared/domain/season/stage'
import { texts } from '#shared/texts/zh-CN'
import { readTopInset } from '../../platform/top-inset'
import './home-content.scss'

export function HomeHero({ season, stage }: { season: Season; stage: SubmissionStage }) {
  const programme = season.milestones.find(({ key }) => key === 'programme')
  const clause = clauseById(season, programme?.clauseId ?? '')?.label ?? ''
  const when = (dateLabel: string) =>
    programme?.source === 'amended'
      ? texts.home.programmeAmended(dateLabel)
      : texts.home.programmeTime(dateLabel, clause)
  return (
    <View className="home__hero" style={{ paddingTop: `${readTopInset()}px` }}>
      <Text className="home__edition">{texts.home.edition(season.key)}</Text>
      <View className="home__slogan">
        {season.slogan.split(' ').map((line) => (
          <View key={line}>{line}</View>
        ))}
      </View>
      <View className="home__when">
        <Text className="home__stage">{texts.home.stages[stage]}</Text>
        {programme ? <Text>{when(programme.dateLabel)}</Text> : null}
      </View>
    </View>
  )
}
