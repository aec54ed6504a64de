import { type createInvitation as action } from '#shared/contract/roles/roles'
import { requireFittingScope } from '#shared/domain/access/grants'
import { newInvitation } from '#shared/domain/access/invitation'
import { type AuditedWrites } from '../platform/use-case'
import { newToken } from '../platform/identifiers'
import { units } from '../records/unit-repository'
import { invitationIdOf, invitations } from './invitation-repository'

export const createInvitation: AuditedWrites<typeof action> = {
  audited: 'roles',
  write: async ({ role, unitId }, { caller, now }, transaction) => {
    requireFittingScope(role, await units.find(transaction, unitId))
    const token = newToken()
    const id = invitationIdOf(token)
    const invitation = newInvitation({ id, role, unitId, createdBy: caller.personId }, now)
    await invitations.save(transaction, invitation)
    return {
      answer: { token, role, unitId, expiresAt: invitation.expiresAt },
      leaves: { subject: ['invitation', id], facts: { role, unit: unitId } },
    }
  },
}
