import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { fileSlot } from '#shared/texts/file-slot'
import { workForm } from '#shared/texts/work-form'
import { Button } from '../../../components/button/button'
import { NoticeBox } from '../../../components/notice-box/notice-box'
import { mediaPicker } from '../../../platform/media-picker'
import { type FormUploads } from '../upload/form-uploads'
import { type IdOf } from '../upload/ids'
import '../upload/media-section.scss'

const words = fileSlot.coverChange

export interface CoverChangeProps {
  readonly uploads: FormUploads
  readonly uploadId: string
  /** It has one already. */
  readonly covered: boolean
  readonly id: IdOf
}

/** What others see of a file before it plays, and the way to choose a photo for it. */
export function CoverChange({ uploads, uploadId, covered, id }: CoverChangeProps) {
  const [busy, setBusy] = useState(false)
  const [trouble, setTrouble] = useState<string>()

  const choose = async () => {
    setTrouble(undefined)
    const picked = await mediaPicker.pick({ kind: 'photo', source: 'album', max: 1 })
    if (picked.outcome === 'denied') return setTrouble(workForm.media.denied)
    if (picked.outcome === 'failed') return setTrouble(workForm.media.pickFailed)
    const [picture] = picked.outcome === 'picked' ? picked.files : []
    if (!picture) return
    setBusy(true)
    const changed = await uploads.changeCover(uploadId, picture)
    setBusy(false)
    if (!changed) setTrouble(words.failed)
  }

  return (
    <>
      <View className="media-progress__foot">
        <Text className="media-progress__hint">{covered ? words.hint : words.noneHint}</Text>
        <Button
          id={id('change-cover')}
          kind="quiet"
          busy={busy}
          text={covered ? words.change : words.choose}
          onClick={() => void choose()}
        />
      </View>
      {trouble ? <NoticeBox tone="warn" title={trouble} /> : null}
    </>
  )
}
