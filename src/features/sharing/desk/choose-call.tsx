import { View } from '@tarojs/components'
import { shareDesk as words } from '#shared/texts/share-desk'
import { CallTile } from './call-tile'
import { type Season } from '#shared/domain/season/season'
import { type Shareable } from './shareable'
import { subProjectName } from '../../../views/names/names'
import './desk.scss'

export interface ChooseCallProps {
  readonly season: Season
  readonly calls: readonly Shareable[]
  /** The short id of what is chosen. */
  readonly chosenId: string | undefined
  readonly onChoose: (id: string) => void
}

/** The pictures of all calls' cards at a glance; a tap chooses one. */
export function ChooseCall({ season, calls, chosenId, onChoose }: ChooseCallProps) {
  const nameOf = (picture: string) => subProjectName(season, picture, words.all(season.subProjects.length))
  return (
    <View className="desk__calls">
      {calls.map(({ card: { picture, icon, leadsTo } }) => (
        <CallTile
          key={picture}
          name={nameOf(picture)}
          picture={picture}
          icon={icon}
          chosen={leadsTo.id === chosenId}
          onChoose={() => onChoose(leadsTo.id)}
        />
      ))}
    </View>
  )
}
