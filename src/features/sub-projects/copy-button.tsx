import { useState } from 'react'
import { texts } from '#shared/texts/zh-CN'
import { Button } from '../../components/button/button'
import { clipboard } from '../../platform/clipboard'
import { toastSuccess } from '../../platform/feedback'

/** Copies a text; when the phone refuses, the button says so and stays. */
export function CopyButton({ text, label }: { text: string; label: string }) {
  const [refused, setRefused] = useState(false)
  const copy = async () => {
    const copied = await clipboard.copy(text)
    setRefused(!copied)
    if (copied && !clipboard.announcesItself) toastSuccess(texts.common.copied)
  }
  return (
    <Button
      kind="quiet"
      text={refused ? texts.common.copyFailed : texts.common.copy}
      label={label}
      onClick={() => void copy()}
    />
  )
}
