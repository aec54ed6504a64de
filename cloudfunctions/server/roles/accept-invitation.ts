import { type acceptInvitation as action } from '#shared/contract/roles/roles'
import { requireFittingScope, withGrant } from '#shared/domain/access/grants'
import { Refusal } from '#shared/domain/refusal'
import { type AuditedWrites } from '../platform/use-case'
import { standingGrants } from '../records/caller-as'
import { people } from '../records/person-repository'
import { sessionViewOf } from '../records/session-view'
import { units } from '../records/unit-repository'
import { invitations, openInvitation } from './invitation-repository'

export const acceptInvitation: AuditedWrites<typeof action> = {
  audited: 'roles',
  write: async ({ token, displayName }, { caller, now }, transaction) => {
    const invitation = await openInvitation(transaction, token, now)
    const person = await people.find(transaction, caller.personId)
    if (!person) throw new Refusal('NOT_REGISTERED')
    const { role, unitId } = invitation
    requireFittingScope(role, await units.find(transaction, unitId))
    const roles = withGrant(person.roles, { role, unitId, grantedAt: now })
    const holder = { ...person, displayName, roles }
    await invitations.save(transaction, { ...invitation, usedBy: person.id, usedAt: now })
    await people.save(transaction, holder)
    const standing = await standingGrants(roles, transaction)
    const holds = { personId: person.id, registered: true, roles: standing }
    return {
      answer: await sessionViewOf(holds, holder, transaction),
      leaves: {
        subject: ['person', person.id],
        facts: { role, unit: unitId, invitation: invitation.id },
      },
    }
  },
}
