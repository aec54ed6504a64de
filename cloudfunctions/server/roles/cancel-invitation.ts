import { type cancelInvitation as action } from '#shared/contract/roles/roles'
import { withdrawInvitation } from '#shared/domain/access/invitation'
import { Refusal } from '#shared/domain/refusal'
import { type AuditedWrites } from '../platform/use-case'
import { invitations, stateOf } from './invitation-repository'

/** Any administrator may withdraw any invitation. One that cannot be used anyway stays as it is. */
export const cancelInvitation: AuditedWrites<typeof action> = {
  audited: 'roles',
  write: async ({ invitationId }, { now }, transaction) => {
    const invitation = await invitations.find(transaction, invitationId)
    if (!invitation) throw new Refusal('NOT_FOUND')
    const state = await stateOf(transaction, invitation, now)
    if (state === 'used') throw new Refusal('INVITATION_USED')
    if (state === 'withdrawn' || state === 'expired') return { answer: { state }, leaves: null }
    await invitations.save(transaction, withdrawInvitation(invitation, now))
    return {
      answer: { state: 'withdrawn' },
      leaves: {
        subject: ['invitation', invitationId],
        facts: { role: invitation.role, unit: invitation.unitId },
      },
    }
  },
}
