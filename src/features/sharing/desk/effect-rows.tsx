import { Text, View } from '@tarojs/components'
import { type ShareEffect } from '#shared/contract/sharing/sharing'
import { type Season } from '#shared/domain/season/season'
import { shareDesk } from '#shared/texts/share-desk'
import { ListRow } from '../../../components/list-row/list-row'
import { subProjectName } from '../../../views/names/names'
import './desk.scss'

const words = shareDesk.effect

/** Two numbers side by side: opened by so many, submitted so many. */
export function EffectNumbers({ opened, submitted }: Pick<ShareEffect, 'opened' | 'submitted'>) {
  return (
    <View className="desk__numbers">
      {[
        { label: words.opened, value: words.times(opened) },
        { label: words.submitted, value: words.works(submitted) },
      ].map(({ label, value }) => (
        <View key={label} className="desk__number">
          <Text className="desk__number-value">{value}</Text>
          <Text className="desk__number-label">{label}</Text>
        </View>
      ))}
    </View>
  )
}

export interface EffectRowsProps {
  /** Each row's element id begins with it. */
  readonly id: string
  readonly effects: readonly ShareEffect[]
  readonly season: Season
}

/** A row for each sub-project, in the season's order; what belongs to none comes last. */
export function EffectRows({ id, effects, season }: EffectRowsProps) {
  const order = season.subProjects.map(({ key }): string => key)
  const placeOf = ({ subProject }: ShareEffect) =>
    (order.indexOf(subProject) + order.length + 1) % (order.length + 1)
  return (
    <>
      {[...effects]
        .sort((one, other) => placeOf(one) - placeOf(other))
        .map(({ subProject, opened, submitted }) => (
          <ListRow
            key={subProject}
            id={`${id}-${subProject}`}
            title={subProjectName(season, subProject, words.other)}
            second={words.row(opened, submitted)}
          />
        ))}
    </>
  )
}
