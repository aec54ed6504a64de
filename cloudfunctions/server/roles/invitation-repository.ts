import { type Role } from '#shared/domain/access/roles'
import { Refusal } from '#shared/domain/refusal'
import { type DocumentReader } from '../platform/documents'
import { type OneTimeCard, oneTimeCards } from '../platform/one-time-cards'

export interface Invitation extends OneTimeCard {
  readonly role: Role
  readonly unitId: string
  readonly createdBy: string
}

const invitations = oneTimeCards<Invitation>('invitations', 'invitation')

export const saveInvitation = invitations.save

/** Names an invitation without opening it. */
export const invitationIdOf = invitations.idOf

/** The invitation while it can be used; unknown, used and expired ones answer alike. */
export async function openInvitation(
  reader: DocumentReader,
  token: string,
  now: number,
): Promise<Invitation> {
  const invitation = await invitations.open(reader, token, now)
  if (!invitation) throw new Refusal('INVITATION_INVALID')
  return invitation
}
