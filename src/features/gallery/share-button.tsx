import { gallery } from '#shared/texts/gallery'
import { useState } from 'react'
import { Button } from '../../components/button/button'
import { clipboard } from '../../platform/clipboard'
import { toastSuccess } from '../../platform/feedback'
import { share } from '../../platform/share'

/** Opens WeChat's share sheet; in a browser the page's address is copied instead. */
export function ShareButton({ path }: { path: string }) {
  const [refused, setRefused] = useState(false)
  const words = gallery.work
  if (share.viaButton) return <Button id="share-work" kind="plain" text={words.share} openType="share" />

  const copy = async () => {
    const copied = await clipboard.copy(share.addressOf(path) ?? path)
    setRefused(!copied)
    if (copied && !clipboard.announcesItself) toastSuccess(words.shareCopied)
  }
  return (
    <Button
      id="share-work"
      kind="plain"
      text={refused ? words.copyFailed : words.share}
      onClick={() => void copy()}
    />
  )
}
