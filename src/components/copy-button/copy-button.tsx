import { useState } from 'react'
import { common } from '#shared/texts/common'
import { clipboard } from '../../platform/clipboard'
import { toastSuccess } from '../../platform/feedback'
import { Button } from '../button/button'

export interface CopyButtonProps {
  readonly text: string
  /** What a screen reader says where the button's word alone is not enough. */
  readonly label?: string
  /** On the button instead of the usual one. */
  readonly word?: string
  readonly id?: string
}

/** Copies a text; when the phone refuses, the button says so and stays. */
export function CopyButton({ text, label, word = common.copy, id }: CopyButtonProps) {
  const [refused, setRefused] = useState(false)
  const copy = async () => {
    const copied = await clipboard.copy(text)
    setRefused(!copied)
    if (copied && !clipboard.announcesItself) toastSuccess(common.copied)
  }
  return (
    <Button
      kind="quiet"
      text={refused ? common.copyFailed : word}
      onClick={() => void copy()}
      label={label}
      id={id}
    />
  )
}
