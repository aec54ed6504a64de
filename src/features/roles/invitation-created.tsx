import { Text } from '@tarojs/components'
import { useState } from 'react'
import { type InvitationView } from '#shared/contract/roles/roles'
import { type Season } from '#shared/domain/season/season'
import { common } from '#shared/texts/common'
import { formatMoment } from '#shared/texts/format'
import { roles as texts } from '#shared/texts/roles'
import { Button } from '../../components/button/button'
import { NoticeBox } from '../../components/notice-box/notice-box'
import { Sheet } from '../../components/sheet/sheet'
import { clipboard } from '../../platform/clipboard'
import { toastSuccess } from '../../platform/feedback'
import { pathTo } from '../../platform/navigation'
import { share } from '../../platform/share'
import { routes } from '../../routes'
import { grantWords } from './role-words'
import './roles.scss'

export interface CreatedInvitation extends InvitationView {
  readonly token: string
}

export const invitationPath = ({ token }: Pick<CreatedInvitation, 'token'>): string =>
  pathTo(routes.invitation, { token })

export interface InvitationCreatedProps {
  /** Undefined while there is none to show. */
  readonly invitation: CreatedInvitation | undefined
  readonly season: Season
  readonly onClose: () => void
}

/** The link of a new invitation, shown this once: to copy, or to send through WeChat. */
export function InvitationCreated({ invitation, season, onClose }: InvitationCreatedProps) {
  const [refused, setRefused] = useState(false)
  if (!invitation) return null
  const words = texts.created
  const path = invitationPath(invitation)
  const link = share.addressOf(path) ?? path
  const copy = async () => {
    const copied = await clipboard.copy(link)
    setRefused(!copied)
    if (copied && !clipboard.announcesItself) toastSuccess(words.copied)
  }
  return (
    <Sheet
      open
      title={words.title}
      closeLabel={common.close}
      onClose={onClose}
      bottom={
        <>
          <Button
            id="copy-invitation"
            kind={share.viaButton ? 'plain' : 'primary'}
            text={words.copy}
            onClick={() => void copy()}
          />
          {share.viaButton ? <Button id="share-invitation" text={words.share} openType="share" /> : null}
        </>
      }
    >
      <NoticeBox
        tone="ok"
        title={grantWords(season, invitation)}
        text={words.hint(formatMoment(invitation.expiresAt))}
      />
      <Text className="roles__link" id="invitation-link" selectable userSelect>
        {link}
      </Text>
      {refused ? <NoticeBox tone="warn" title={words.copyFailed} /> : null}
    </Sheet>
  )
}
