import { type InvitationView } from '#shared/contract/roles/roles'
import { type Season } from '#shared/domain/season/season'
import { common } from '#shared/texts/common'
import { formatMoment } from '#shared/texts/format'
import { roles as texts } from '#shared/texts/roles'
import { OneTimeLink } from '../../components/one-time-link/one-time-link'
import { Sheet } from '../../components/sheet/sheet'
import { pathTo } from '../../platform/navigation'
import { routes } from '../../routes'
import { grantWords } from './role-words'

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

/** The link of a new invitation, shown this once. */
export function InvitationCreated({ invitation, season, onClose }: InvitationCreatedProps) {
  if (!invitation) return null
  return (
    <Sheet open title={texts.created.title} closeLabel={common.close} onClose={onClose}>
      <OneTimeLink
        id="invitation"
        about={grantWords(season, invitation)}
        hint={texts.created.hint(formatMoment(invitation.expiresAt))}
        path={invitationPath(invitation)}
      />
    </Sheet>
  )
}
