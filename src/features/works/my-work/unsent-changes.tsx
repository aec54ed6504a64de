import { View } from '@tarojs/components'
import { type WorkView } from '#shared/contract/works/views'
import { myWork as words } from '#shared/texts/my-work'
import { Button } from '../../../components/button/button'
import { FailureNotice } from '../../../components/failure-notice/failure-notice'
import { NoticeBox } from '../../../components/notice-box/notice-box'
import { type WorkActions } from './use-work-actions'
import './my-work.scss'

/** What its author wrote since the last submission is shown below, and can be given up. */
export function UnsentChanges({ work, actions }: { work: WorkView; actions: WorkActions }) {
  if (!work.unsent) return null
  return (
    <View id="unsent-changes">
      <NoticeBox tone="info" title={words.unsentTitle} text={words.unsentText}>
        <View className="my-work__buttons">
          <Button
            id="drop-changes"
            kind="quiet"
            text={words.dropChanges}
            busy={actions.busy}
            onClick={actions.dropChanges.run}
          />
          <FailureNotice id="drop-error" error={actions.dropChanges.error} />
        </View>
      </NoticeBox>
    </View>
  )
}
