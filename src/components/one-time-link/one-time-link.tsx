import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { oneTimeLink as words } from '#shared/texts/one-time-link'
import { clipboard } from '../../platform/clipboard'
import { toastSuccess } from '../../platform/feedback'
import { share } from '../../platform/share'
import { Button } from '../button/button'
import { NoticeBox } from '../notice-box/notice-box'
import './one-time-link.scss'

export interface OneTimeLinkProps {
  /** What the link is for. */
  readonly about: string
  /** How often and how long it is good. */
  readonly hint: string
  /** The page it opens, with its secret. */
  readonly path: string
  /** Element ids: `copy-<id>`, `share-<id>`, `<id>-link`. */
  readonly id: string
}

/** A link with a secret in it, shown this once: to copy, or to send through WeChat. The page says what WeChat sends. */
export function OneTimeLink({ about, hint, path, id }: OneTimeLinkProps) {
  const [refused, setRefused] = useState(false)
  const link = share.addressOf(path) ?? path
  const copy = async () => {
    const copied = await clipboard.copy(link)
    setRefused(!copied)
    if (copied && !clipboard.announcesItself) toastSuccess(words.copied)
  }
  return (
    <View className="one-time-link">
      <NoticeBox tone="ok" title={about} text={hint} />
      <Text className="one-time-link__link" id={`${id}-link`} selectable userSelect>
        {link}
      </Text>
      {refused ? <NoticeBox tone="warn" title={words.copyFailed} /> : null}
      <View className="one-time-link__buttons">
        <Button
          id={`copy-${id}`}
          kind={share.viaButton ? 'plain' : 'primary'}
          text={words.copy}
          onClick={() => void copy()}
        />
        {share.viaButton ? <Button id={`share-${id}`} text={words.share} openType="share" /> : null}
      </View>
    </View>
  )
}
