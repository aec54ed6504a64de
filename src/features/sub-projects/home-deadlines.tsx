import { Text, View } from '@tarojs/components'
import { deadlinesAhead, openWithoutDeadline } from '#shared/domain/season/deadlines'
import { type Season } from '#shared/domain/season/season'
import { formatDay } from '#shared/texts/format'
import { home } from '#shared/texts/home'
import { AmendmentNote } from '../../components/amendment-note/amendment-note'
import { SourceMark } from './source-mark'
import './home-content.scss'

const words = home.deadline

/** How long works are still taken, and by which rule. `now` is the server's, epoch ms. */
export function HomeDeadlines({ season, now }: { season: Season; now: number }) {
  const deadlines = deadlinesAhead(season, now)
  const unknown = openWithoutDeadline(season, now).map(({ shortName }) => shortName)
  return (
    <>
      {deadlines.map(({ closesAt, daysLeft, subProjects }) => (
        <View key={`${closesAt.value} ${closesAt.source}`} className="home__deadline">
          <View className="home__deadline-words">
            <Text className="home__deadline-name">
              {words.name(
                subProjects.map(({ shortName }) => shortName),
                deadlines.length === 1 && unknown.length === 0,
              )}
            </Text>
            <Text className="home__deadline-day">{words.day(formatDay(closesAt.value - 1))}</Text>
            <SourceMark season={season} {...closesAt} />
          </View>
          <Text className="home__deadline-left">{words.left(daysLeft)}</Text>
          <View className="home__deadline-note">
            {subProjects.map(({ key }) => (
              <AmendmentNote key={key} season={season} place={`closing.${key}`} latest />
            ))}
          </View>
        </View>
      ))}
      {unknown.length > 0 ? (
        <View className="home__deadline">
          <View className="home__deadline-words">
            <Text className="home__deadline-name">{words.name(unknown, deadlines.length === 0)}</Text>
            <Text className="home__deadline-day">{words.unknown}</Text>
          </View>
        </View>
      ) : null}
    </>
  )
}
