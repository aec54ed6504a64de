import { type Unit } from '#shared/domain/season/unit'
import { sharePath } from '#shared/domain/sharing/scene'
import { common } from '#shared/texts/common'
import { shareDesk as words } from '#shared/texts/share-desk'
import { useState } from 'react'
import { Button } from '../../../components/button/button'
import { clipboard } from '../../../platform/clipboard'
import { toastSuccess } from '../../../platform/feedback'
import { share } from '../../../platform/share'
import { type PublicCard } from '../cards'
import { openPoster } from '../open-sharing'
import { thingOf } from './shareable'

/** A browser sends no cards: the link goes by hand. */
function CopyLink({ path }: { path: string }) {
  const [refused, setRefused] = useState(false)
  const copy = async () => {
    const copied = await clipboard.copy(share.addressOf(path) ?? path)
    setRefused(!copied)
    if (copied && !clipboard.announcesItself) toastSuccess(common.copied)
  }
  return (
    <Button id="copy-link" text={refused ? common.copyFailed : words.copyLink} onClick={() => void copy()} />
  )
}

/** What is done with the card that is chosen. */
export function DeskActions({ card, unit }: { card: PublicCard; unit: Unit | undefined }) {
  const thing = thingOf(card, unit)
  return (
    <>
      <Button id="make-poster" kind="plain" text={words.poster} onClick={() => openPoster(thing)} />
      {share.viaButton ? (
        <Button id="send-card" text={words.send} openType="share" />
      ) : (
        <CopyLink path={sharePath(thing)} />
      )}
    </>
  )
}
