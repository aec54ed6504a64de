import { type Role } from '#shared/domain/access/roles'
import { Refusal } from '#shared/domain/refusal'
import { rankOf } from '#shared/domain/rank'
import { type DocumentReader, type DocumentTransaction } from '../platform/documents'
import { sha256 } from '../platform/identifiers'

export interface Invitation {
  readonly role: Role
  readonly unitId: string
  readonly createdBy: string
  readonly expiresAt: number
  readonly usedBy?: string
}

/** Only the token's hash is kept. */
export const invitationIdOf = (token: string): string => sha256(`invitation:${token}`)

/** Used or not, it goes some time after it expires. */
export const saveInvitation = (
  transaction: DocumentTransaction,
  token: string,
  invitation: Invitation,
): Promise<void> => {
  const id = invitationIdOf(token)
  return transaction.save('invitations', id, { ...invitation, expiryRank: rankOf(invitation.expiresAt, id) })
}

/** The invitation while it can be used; unknown, used and expired ones answer alike. */
export async function openInvitation(
  reader: DocumentReader,
  token: string,
  now: number,
): Promise<Invitation> {
  const invitation = await reader.find<Invitation>('invitations', invitationIdOf(token))
  if (!invitation || invitation.usedBy !== undefined || now >= invitation.expiresAt)
    throw new Refusal('INVITATION_INVALID')
  return invitation
}
