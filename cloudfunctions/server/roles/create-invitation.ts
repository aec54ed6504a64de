import { type createInvitation as action } from '#shared/contract/roles/roles'
import { INVITATION_LIFETIME_MS, requireFittingScope } from '#shared/domain/access/grants'
import { type AuditedWrites } from '../platform/use-case'
import { newToken } from '../platform/identifiers'
import { units } from '../records/unit-repository'
import { type Invitation, invitationIdOf, saveInvitation } from './invitation-repository'

export const createInvitation: AuditedWrites<typeof action> = {
  audited: 'roles',
  write: async ({ role, unitId }, { caller, now }, transaction) => {
    requireFittingScope(role, await units.find(transaction, unitId))
    const token = newToken()
    const expiresAt = now + INVITATION_LIFETIME_MS
    const invitation: Invitation = { role, unitId, createdBy: caller.personId, expiresAt }
    await saveInvitation(transaction, token, invitation)
    return {
      answer: { token, role, unitId, expiresAt },
      leaves: { subject: ['invitation', invitationIdOf(token)], facts: { role, unit: unitId } },
    }
  },
}
