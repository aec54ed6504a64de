import { View } from '@tarojs/components'
import { type CallError } from '#shared/contract/action'
import { common } from '#shared/texts/common'
import { Button } from '../button/button'
import { NoticeBox } from '../notice-box/notice-box'
import './stale-notice.scss'

export interface StaleNoticeProps {
  readonly query: {
    readonly error?: CallError | undefined
    readonly refreshing: boolean
    readonly reload: () => Promise<void>
  }
}

/** Above content that could not be read anew: what stands below is older, and the way to try again. */
export function StaleNotice({ query: { error, refreshing, reload } }: StaleNoticeProps) {
  if (!error) return null
  return (
    <View id="stale-notice">
      <NoticeBox tone="warn" title={common.refreshFailed}>
        <View className="stale-notice__retry">
          <Button
            id="reload-stale"
            kind="quiet"
            text={common.retry}
            busy={refreshing}
            onClick={() => void reload()}
          />
        </View>
      </NoticeBox>
    </View>
  )
}
