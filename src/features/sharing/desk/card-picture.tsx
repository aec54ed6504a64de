import { Image, View } from '@tarojs/components'
import { Icon } from '../../../components/icon/icon'
import { type IconName } from '../../../components/icon/icon-names'
import { spoken } from '../../../platform/spoken'
import { type ShownPicture } from '../use-share-picture'
import './desk.scss'

/** A card's 5:4 picture, or its icon in its place while there is none. `label` for a screen reader. */
export function CardPicture({
  icon,
  picture,
  label,
}: {
  readonly icon: IconName
  readonly picture: ShownPicture
  readonly label?: string
}) {
  return (
    <View className="card-picture">
      {picture.path === undefined ? (
        <Icon name={icon} size="large" />
      ) : (
        <Image
          className="card-picture__image"
          src={picture.path}
          mode="aspectFill"
          {...(label === undefined ? {} : spoken(label, 'img'))}
        />
      )}
    </View>
  )
}
