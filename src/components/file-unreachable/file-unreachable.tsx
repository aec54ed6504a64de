import { View } from '@tarojs/components'
import { common } from '#shared/texts/common'
import { Button } from '../button/button'
import { NoticeBox } from '../notice-box/notice-box'

/** In a file's place while storage does not answer: nothing is wrong with the work. */
export function FileUnreachable({ onRetry }: { onRetry: () => void }) {
  const { title, text } = common.fileUnreachable
  return (
    <View id="file-unreachable">
      <NoticeBox tone="warn" title={title} text={text}>
        <Button id="file-retry" kind="quiet" text={common.retry} onClick={onRetry} />
      </NoticeBox>
    </View>
  )
}
