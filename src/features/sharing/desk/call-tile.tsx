import { Text, View } from '@tarojs/components'
import { shareDesk as words } from '#shared/texts/share-desk'
import { Icon } from '../../../components/icon/icon'
import { type IconName } from '../../../components/icon/icon-names'
import { spoken } from '../../../platform/spoken'
import { type SharePictureKey } from '../share-picture'
import { useSharePicture } from '../use-share-picture'
import { CardPicture } from './card-picture'

export interface CallTileProps {
  readonly name: string
  readonly picture: SharePictureKey
  readonly icon: IconName
  readonly chosen: boolean
  readonly onChoose: () => void
}

/** One call's card, small; a tap chooses it. */
export function CallTile({ name, picture, icon, chosen, onChoose }: CallTileProps) {
  const shown = useSharePicture(picture, true)
  return (
    <View
      id={`share-${picture}`}
      className={chosen ? 'call-tile call-tile--on' : 'call-tile'}
      hoverClass="call-tile--pressed"
      onClick={onChoose}
      {...spoken(words.choose(name), 'radio', { checked: chosen })}
    >
      <CardPicture icon={icon} picture={shown} />
      <View className="call-tile__words">
        {chosen ? <Icon name="check" size="small" /> : null}
        <Text className="call-tile__name">{name}</Text>
      </View>
    </View>
  )
}
