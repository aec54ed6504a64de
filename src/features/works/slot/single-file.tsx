import { Text, View } from '@tarojs/components'
import { isShownKind, mediaKindRow } from '#shared/domain/media/kinds'
import { specFor } from '#shared/domain/season/slots'
import { fileSlot as words } from '#shared/texts/file-slot'
import { workForm } from '#shared/texts/work-form'
import { Button } from '../../../components/button/button'
import { Card } from '../../../components/card/card'
import { StatusTag } from '../../../components/status-tag/status-tag'
import { MediaFacts, MediaWarnings } from '../../../views/media-facts/media-facts'
import { MediaPick } from '../upload/pick-sources'
import { TransferCard } from '../upload/transfer-card'
import { CoverChange } from './cover-change'
import { knownFile } from './known-file'
import { type SlotViewProps } from './slot-props'
import '../upload/media-section.scss'

function Uploaded({ slot, uploading, state, id, uploadId }: SlotViewProps & { readonly uploadId: string }) {
  const { facts } = uploading.state
  const file = knownFile(slot, facts, uploadId)
  const swap = () => state.ask({ replaces: uploadId })
  return (
    <View id={id('media-card')}>
      <Card>
        <MediaFacts spec={specFor(slot, file.kind)} file={file} check={file.check} />
        <MediaWarnings check={file.check} />
        <View className="media-progress__foot" id={id('media-done')}>
          <StatusTag tone="ok" text={`${workForm.media.done} ✓`} />
          <Text className="media-progress__hint">{file.submitted ? '' : workForm.media.doneHint}</Text>
          {slot.required ? null : (
            <Button
              id={id('remove-file')}
              kind="quiet"
              text={words.remove}
              onClick={() => state.remove(uploadId)}
            />
          )}
          <Button id={id('swap-media')} kind="quiet" text={words.kinds[file.kind].swap} onClick={swap} />
        </View>
        {mediaKindRow(file.kind).viewer === 'pictures' || !isShownKind(file.kind) ? null : (
          <CoverChange
            uploads={uploading.uploads}
            uploadId={uploadId}
            covered={file.cover !== undefined}
            id={id}
          />
        )}
      </Card>
    </View>
  )
}

/** The one file of a slot: to be chosen, on its way, or there. */
export function SingleFile(props: SlotViewProps) {
  const { season, spec, slot, uploading, state, id } = props
  const [uploadId] = state.ids
  const [transfer] = state.transfers
  const isThere = uploadId !== undefined && uploading.state.lost[uploadId] === undefined
  const mayDrop = isThere || !slot.required
  const dropText = isThere ? words.keepOld : words.giveUp
  if (transfer)
    return (
      <TransferCard
        season={season}
        spec={spec}
        slot={slot}
        transfer={transfer}
        id={id}
        onSwap={() => state.ask({ transfer })}
        drop={mayDrop ? { text: dropText, onClick: () => state.drop(transfer.key) } : undefined}
      />
    )
  if (isThere) return <Uploaded {...props} uploadId={uploadId} />
  const target = uploadId === undefined ? ({ adds: true } as const) : { replaces: uploadId }
  return <MediaPick slot={slot} id={id} onPick={(kind, source) => state.take(kind, source, target)} />
}
