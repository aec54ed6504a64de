import { Text } from '@tarojs/components'
import { useState } from 'react'
import { common } from '#shared/texts/common'
import { oneTimeLink as words } from '#shared/texts/one-time-link'
import { clipboard } from '../../platform/clipboard'
import { toastSuccess } from '../../platform/feedback'
import { share } from '../../platform/share'
import { Button } from '../button/button'
import { NoticeBox } from '../notice-box/notice-box'
import { Sheet } from '../sheet/sheet'
import './one-time-link.scss'

export interface OneTimeLinkProps {
  readonly title: string
  /** What the link is for, and how long it is good. */
  readonly about: string
  readonly hint: string
  /** The page it opens, with its secret. */
  readonly path: string
  readonly onClose: () => void
  /** Element ids: `copy-<id>`, `share-<id>`, `<id>-link`. */
  readonly id: string
}

/** A link with a secret in it, shown this once: to copy, or to send through WeChat. The page says what WeChat sends. */
export function OneTimeLink({ title, about, hint, path, onClose, id }: OneTimeLinkProps) {
  const [refused, setRefused] = useState(false)
  const link = share.addressOf(path) ?? path
  const copy = async () => {
    const copied = await clipboard.copy(link)
    setRefused(!copied)
    if (copied && !clipboard.announcesItself) toastSuccess(words.copied)
  }
  return (
    <Sheet
      open
      title={title}
      closeLabel={common.close}
      onClose={onClose}
      bottom={
        <>
          <Button
            id={`copy-${id}`}
            kind={share.viaButton ? 'plain' : 'primary'}
            text={words.copy}
            onClick={() => void copy()}
          />
          {share.viaButton ? <Button id={`share-${id}`} text={words.share} openType="share" /> : null}
        </>
      }
    >
      <NoticeBox tone="ok" title={about} text={hint} />
      <Text className="one-time-link" id={`${id}-link`} selectable userSelect>
        {link}
      </Text>
      {refused ? <NoticeBox tone="warn" title={words.copyFailed} /> : null}
    </Sheet>
  )
}
