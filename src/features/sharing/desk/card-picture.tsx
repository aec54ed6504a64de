import { Image, View } from '@tarojs/components'
import { Icon } from '../../../components/icon/icon'
import { subProjectIcon } from '../../../components/icon/sub-project-icon'
import { spoken } from '../../../platform/spoken'
import { type SharePictureKey } from '../share-picture'
import { type ShownPicture } from '../use-share-picture'
import './desk.scss'

/** A card's 5:4 picture, or the call's mark in its place while there is none. `label` for a screen reader. */
export function CardPicture({
  name,
  picture,
  label,
}: {
  readonly name: SharePictureKey
  readonly picture: ShownPicture
  readonly label?: string
}) {
  return (
    <View className="card-picture">
      {picture.path === undefined ? (
        <Icon name={name === 'season' ? 'flag' : subProjectIcon[name]} size="large" />
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
