import { type Invitation, invitationState } from '#shared/domain/access/invitation'
import { Refusal } from '#shared/domain/refusal'
import { rankOf } from '#shared/domain/rank'
import { collection } from '../platform/collection'
import { type DocumentReader } from '../platform/documents'
import { sha256 } from '../platform/identifiers'
import { people } from '../records/person-repository'

/** As much of an id as a cursor may name; no two agree in it. */
const RANKED_ID_LENGTH = 32

/** Those that were used are one list, the others are another: open ones by their end, then those that ended. */
export const invitations = collection('invitations', ({ expiresAt, usedBy }: Invitation, id: string) => ({
  expiryRank: rankOf(expiresAt, id.slice(0, RANKED_ID_LENGTH)),
  use: usedBy === undefined ? 'unused' : 'used',
}))

/** Names an invitation without opening it; nobody finds the token from it. */
export const invitationIdOf = (token: string): string => sha256(`invitation:${token}`)

/** Whether it is still good. Its maker's roles are read with it. */
export async function stateOf(reader: DocumentReader, invitation: Invitation, now: number) {
  const maker = await people.find(reader, invitation.createdBy)
  return invitationState(invitation, maker?.roles ?? [], now)
}

/** The invitation while it can be used; those that cannot be, and unknown ones, answer alike. */
export async function openInvitation(
  reader: DocumentReader,
  token: string,
  now: number,
): Promise<Invitation> {
  const invitation = await invitations.find(reader, invitationIdOf(token))
  if (!invitation || (await stateOf(reader, invitation, now)) !== 'open')
    throw new Refusal('INVITATION_INVALID')
  return invitation
}
