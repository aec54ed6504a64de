import { useState } from 'react'
import { common } from '#shared/texts/common'
import { clipboard } from '../../platform/clipboard'
import { toastSuccess } from '../../platform/feedback'
import { Button } from '../button/button'

export interface CopyButtonProps {
  readonly text: string
  readonly label: string
  readonly id?: string
}

/** Copies a text; when the phone refuses, the button says so and stays. */
export function CopyButton({ text, label, id }: CopyButtonProps) {
  const [refused, setRefused] = useState(false)
  const copy = async () => {
    const copied = await clipboard.copy(text)
    setRefused(!copied)
    if (copied && !clipboard.announcesItself) toastSuccess(common.copied)
  }
  return (
    <Button
      kind="quiet"
      text={refused ? common.copyFailed : common.copy}
      label={label}
      onClick={() => void copy()}
      {...(id ? { id } : {})}
    />
  )
}
