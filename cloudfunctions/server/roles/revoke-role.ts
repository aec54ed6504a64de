import { type revokeRole as action } from '#shared/contract/roles/roles'
import { withoutGrant } from '#shared/domain/access/grants'
import { Refusal } from '#shared/domain/refusal'
import { type Writes } from '../dispatch/handler'
import { type DocumentTransaction } from '../platform/documents'
import { personRepository, savePerson } from '../session/person-repository'

/** Both are written, so that of two administrators who take each other's role only one is heard. */
async function requireStillAdministrator(transaction: DocumentTransaction, personId: string): Promise<void> {
  const administrator = await personRepository(transaction).find(personId)
  if (!administrator?.roles.some(({ role }) => role === 'admin')) throw new Refusal('FORBIDDEN')
  await savePerson(transaction, administrator)
}

/** Nobody takes the administrator's role from himself: somebody must be able to give it back. */
export const revokeRole: Writes<typeof action> = {
  write: async ({ personId, role, unitId }, { caller }, transaction) => {
    if (role === 'admin' && personId === caller.personId) throw new Refusal('LAST_ADMINISTRATOR')
    if (role === 'admin') await requireStillAdministrator(transaction, caller.personId)
    const person = await personRepository(transaction).find(personId)
    if (!person) throw new Refusal('PERSON_UNKNOWN')
    const roles = withoutGrant(person.roles, role, unitId)
    await savePerson(transaction, { ...person, roles })
    return { personId, displayName: person.displayName, roles }
  },
}
