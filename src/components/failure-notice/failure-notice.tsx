import { View } from '@tarojs/components'
import { type CallError } from '#shared/contract/action'
import { errorText } from '#shared/texts/errors'
import { NoticeBox } from '../notice-box/notice-box'
import './failure-notice.scss'

export interface FailureNoticeProps {
  readonly error: CallError | undefined
  /** For journeys in the browser. */
  readonly id?: string
}

/** Why something was not done, and what to do now. Stands beside the button that was to do it. */
export function FailureNotice({ error, id }: FailureNoticeProps) {
  if (!error) return null
  const { title, action } = errorText(error)
  return (
    <View className="failure-notice" {...(id ? { id } : {})}>
      <NoticeBox tone="red" title={title} text={action} />
    </View>
  )
}
