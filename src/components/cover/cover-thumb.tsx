import { Image, View } from '@tarojs/components'
import { type CallLook } from '#shared/domain/season/call-look'
import { Icon } from '../icon/icon'
import { coverLook } from './cover-look'
import { usePicture } from './use-picture'
import './cover.scss'

export interface CoverThumbProps {
  /** Its call's colours and mark; absent for a call that is not known. */
  readonly look: CallLook | undefined
  readonly picture: string | undefined
}

/** A work's cover in a row: its picture, or its call's mark. It says nothing of its own to a screen reader. */
export function CoverThumb({ look, picture }: CoverThumbProps) {
  const [shown, lose] = usePicture(picture)
  if (shown !== undefined)
    return <Image className="cover__thumb" src={shown} mode="aspectFill" lazyLoad onError={lose} />
  const { icon, from, to } = coverLook(look, '')
  return (
    <View className="cover__thumb" style={{ backgroundImage: `linear-gradient(135deg, ${from}, ${to})` }}>
      <Icon name={icon} />
    </View>
  )
}
