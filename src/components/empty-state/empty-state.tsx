import { Text, View } from '@tarojs/components'
import { Button } from '../button/button'
import { Icon } from '../icon/icon'
import { type IconName } from '../icon/icon-names'
import './empty-state.scss'

export interface EmptyStateProps {
  readonly icon: IconName
  /** What it is, where one sentence is not enough. */
  readonly title?: string
  /** One sentence that invites. */
  readonly text: string
  readonly action?: { readonly text: string; readonly onClick: () => void }
  /** For journeys in the browser. */
  readonly id?: string
}

export function EmptyState({ icon, title, text, action, id }: EmptyStateProps) {
  return (
    <View className="empty-state" {...(id ? { id } : {})}>
      <View className="empty-state__icon">
        <Icon name={icon} size="large" />
      </View>
      {title ? <Text className="empty-state__title">{title}</Text> : null}
      <Text className="empty-state__text">{text}</Text>
      {action ? (
        <View className="empty-state__action">
          <Button kind="plain" text={action.text} onClick={action.onClick} />
        </View>
      ) : null}
    </View>
  )
}
