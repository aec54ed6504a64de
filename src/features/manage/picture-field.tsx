import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { MAX_UPLOAD_BYTES } from '#shared/contract/season/manage-season'
import { manageSeason } from '#shared/texts/manage-season'
import { Button } from '../../components/button/button'
import { FormField } from '../../components/form-field/form-field'
import { type UploadableFile } from '../../platform/file-upload.types'
import { mediaPicker } from '../../platform/media-picker'
import './manage.scss'

const words = manageSeason.amend.picture

export interface PictureFieldProps {
  /** There is one now. */
  readonly present: boolean
  readonly file: UploadableFile | undefined
  readonly asked: boolean
  readonly onPick: (file: UploadableFile) => void
  /** The person wants none to be shown. */
  readonly onRemove: () => void
}

/** The picture of an entrance's code: another one, or none. */
export function PictureField({ present, file, asked, onPick, onRemove }: PictureFieldProps) {
  const [trouble, setTrouble] = useState<string>()
  const pick = async () => {
    setTrouble(undefined)
    const result = await mediaPicker.pick({ kind: 'photo', source: 'album', max: 1 })
    if (result.outcome === 'denied') return setTrouble(manageSeason.pickDenied)
    if (result.outcome === 'failed') return setTrouble(manageSeason.pickFailed)
    const [picked] = result.outcome === 'picked' ? result.files : []
    if (!picked) return
    if (picked.sizeBytes > MAX_UPLOAD_BYTES) return setTrouble(words.tooLarge)
    onPick(picked)
  }
  const error = trouble ?? (asked && !file ? words.missing : undefined)
  return (
    <FormField label={words.label} help={words.help} error={error}>
      <View className="manage__stack">
        <Text className="manage__now">{file ? words.picked(file.name) : present ? '' : words.none}</Text>
        <Button
          id="pick-picture"
          kind="plain"
          text={file ? words.other : words.pick}
          onClick={() => void pick()}
        />
        {present ? <Button id="remove-picture" kind="danger" text={words.remove} onClick={onRemove} /> : null}
      </View>
    </FormField>
  )
}
