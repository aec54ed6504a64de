import { Text, View } from '@tarojs/components'
import { Button } from '../button/button'
import { Icon } from '../icon/icon'
import '../empty-state/empty-state.scss'

export interface ErrorStateProps {
  /** What happened. */
  readonly title: string
  /** That nothing is lost, and what to do. */
  readonly text: string
  readonly retry: { readonly text: string; readonly onClick: () => void; readonly busy?: boolean }
  /** The request id, for whoever is asked for help. */
  readonly note?: string
}

export function ErrorState({ title, text, retry, note }: ErrorStateProps) {
  return (
    <View className="empty-state">
      <View className="empty-state__icon empty-state__icon--red">
        <Icon name="alert" size="large" />
      </View>
      <Text className="empty-state__title">{title}</Text>
      <Text className="empty-state__text">{text}</Text>
      <View className="empty-state__action">
        <Button text={retry.text} onClick={retry.onClick} busy={retry.busy ?? false} />
      </View>
      {note ? <Text className="empty-state__note">{note}</Text> : null}
    </View>
  )
}
