import { View } from '@tarojs/components'
import { audit } from '#shared/texts/audit'
import { Button } from '../../components/button/button'
import { Card } from '../../components/card/card'
import { FailureNotice } from '../../components/failure-notice/failure-notice'
import { NoticeBox } from '../../components/notice-box/notice-box'
import { fileGiver } from '../../platform/file-giver'
import { useAuditExport } from './use-audit-export'
import './audit.scss'

const words = audit.exporting

/** Makes a file of the chained rows and hands it out; for an administrator. */
export function AuditExport() {
  const { gathering, file, error, notGiven, make, give } = useAuditExport()
  return (
    <Card>
      <View className="audit__export">
        <NoticeBox
          tone={file ? 'ok' : 'info'}
          title={file ? words.ready(file.rows) : words.title}
          text={gathering === undefined ? words.help : words.gathering(gathering)}
        />
        {file ? (
          <Button id="give-audit-file" text={words.handOut[fileGiver.kind]} onClick={() => void give()} />
        ) : (
          <Button
            id="make-audit-file"
            kind="plain"
            text={words.make}
            busy={gathering !== undefined}
            onClick={() => void make()}
          />
        )}
        {notGiven ? <NoticeBox tone="red" title={words.failed} /> : null}
        <FailureNotice id="audit-export-error" error={error} />
      </View>
    </Card>
  )
}
