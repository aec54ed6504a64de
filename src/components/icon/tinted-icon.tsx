import { View } from '@tarojs/components'
import { Icon } from './icon'
import { type IconName } from './icon-names'
import './tinted-icon.scss'

/** An icon on its 44 px tinted square, as lists and cards begin with. */
export function TintedIcon({
  name,
  tone = 'red',
}: {
  name: IconName
  tone?: 'red' | 'gold' | 'ok' | 'info' | 'warn'
}) {
  return (
    <View className={`tinted-icon tinted-icon--${tone}`}>
      <Icon name={name} />
    </View>
  )
}
