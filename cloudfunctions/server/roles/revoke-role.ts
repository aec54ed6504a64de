import { type revokeRole as action } from '#shared/contract/roles/roles'
import { withoutGrant } from '#shared/domain/access/grants'
import { Refusal } from '#shared/domain/refusal'
import { type Writes } from '../dispatch/handler'
import { personRepository, savePerson } from '../session/person-repository'

/** Nobody takes the administrator's role from himself: somebody must be able to give it back. */
export const revokeRole: Writes<typeof action> = {
  write: async ({ personId, role, unitId }, { caller }, transaction) => {
    if (role === 'admin' && personId === caller.personId) throw new Refusal('LAST_ADMINISTRATOR')
    const person = await personRepository(transaction).find(personId)
    if (!person) throw new Refusal('PERSON_UNKNOWN')
    const roles = withoutGrant(person.roles, role, unitId)
    await savePerson(transaction, { ...person, roles })
    return { personId, displayName: person.displayName, roles }
  },
}
