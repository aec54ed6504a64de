import { View } from '@tarojs/components'
import { type Clause } from '#shared/domain/season/clause'
import { clauseToCopy, notice } from '#shared/texts/notice'
import { Button } from '../../components/button/button'
import { CopyButton } from '../../components/copy-button/copy-button'
import { Sheet } from '../../components/sheet/sheet'
import { pathTo } from '../../platform/navigation'
import { share } from '../../platform/share'
import { routes } from '../../routes'
import './notice.scss'

const words = notice.sheet

export interface ClauseSheetProps {
  readonly clause: Clause | undefined
  readonly documentNumber: string
  readonly onClose: () => void
}

function ShareClause({ id }: Clause) {
  const address = share.addressOf(pathTo(routes.notice, { clause: id }))
  if (share.viaButton || address === undefined)
    return <Button id="share-clause" kind="plain" text={words.share} openType="share" />
  return <CopyButton id="copy-clause-address" text={address} word={words.copyAddress} />
}

/** What one can do with a clause: copy its words, pass it on. */
export function ClauseSheet({ clause, documentNumber, onClose }: ClauseSheetProps) {
  return (
    <Sheet
      open={clause !== undefined}
      title={clause ? notice.shareClause(clause) : ''}
      closeLabel={words.close}
      onClose={onClose}
    >
      {clause ? (
        <>
          <View className="clause__summary">{clause.summary}</View>
          <View className="clause__actions">
            <CopyButton id="copy-clause" text={clauseToCopy(clause, documentNumber)} word={words.copy} />
            <ShareClause {...clause} />
          </View>
        </>
      ) : null}
    </Sheet>
  )
}
