import { type acceptInvitation as action } from '#shared/contract/roles/roles'
import { withGrant } from '#shared/domain/access/grants'
import { Refusal } from '#shared/domain/refusal'
import { type Writes } from '../platform/use-case'
import { people } from '../records/person-repository'
import { sessionViewOf } from '../records/session-view'
import { openInvitation, saveInvitation } from './invitation-repository'

export const acceptInvitation: Writes<typeof action> = {
  write: async ({ token, displayName }, { caller, now }, transaction) => {
    const invitation = await openInvitation(transaction, token, now)
    const person = await people.find(transaction, caller.personId)
    if (!person) throw new Refusal('NOT_REGISTERED')
    const { role, unitId } = invitation
    const roles = withGrant(person.roles, { role, unitId, grantedAt: now })
    const holder = { ...person, displayName, roles }
    await saveInvitation(transaction, token, { ...invitation, usedBy: person.id })
    await people.save(transaction, holder)
    return sessionViewOf({ personId: person.id, registered: true, roles }, holder, transaction)
  },
}
