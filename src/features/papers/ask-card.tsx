import { Text, View } from '@tarojs/components'
import { Button } from '../../components/button/button'
import { Card } from '../../components/card/card'
import { FailureNotice, type FailureNoticeProps } from '../../components/failure-notice/failure-notice'

export interface AskCardProps {
  /** The button's element id. */
  readonly id: string
  readonly words: { readonly title: string; readonly about: string; readonly start: string }
  /** Of several papers the first is the one mostly wanted. */
  readonly first: boolean
  readonly busy: boolean
  readonly error: FailureNoticeProps['error']
  readonly onStart: () => void
}

/** A paper that can be asked for: what it holds, and the button. */
export function AskCard({ id, words, first, busy, error, onStart }: AskCardProps) {
  return (
    <Card>
      <View className="papers__ask">
        <Text className="papers__title">{words.title}</Text>
        <Text className="papers__second">{words.about}</Text>
        <Button id={id} kind={first ? 'primary' : 'plain'} text={words.start} busy={busy} onClick={onStart} />
        <FailureNotice error={error} id="start-failed" />
      </View>
    </Card>
  )
}
