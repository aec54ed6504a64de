import { type createInvitation as action } from '#shared/contract/roles/roles'
import { INVITATION_LIFETIME_MS, requireFittingScope } from '#shared/domain/access/grants'
import { type Season } from '#shared/domain/season/season'
import { type AuditedWrites } from '../platform/use-case'
import { newToken } from '../platform/identifiers'
import { currentSeason } from '../records/season-repository'
import { type Invitation, invitationIdOf, saveInvitation } from './invitation-repository'

export const createInvitation: AuditedWrites<typeof action, Season> = {
  audited: 'roles',
  prepare: () => currentSeason(),
  write: async ({ role, unitId }, { caller, now }, transaction, season) => {
    requireFittingScope(role, unitId, season)
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
