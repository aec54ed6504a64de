import { type revokeRole as action } from '#shared/contract/roles/roles'
import { withoutGrant } from '#shared/domain/access/grants'
import { holds } from '#shared/domain/access/roles'
import { Refusal } from '#shared/domain/refusal'
import { type AuditedWrites } from '../platform/use-case'
import { type DocumentTransaction } from '../platform/documents'
import { newId } from '../platform/identifiers'
import { people } from '../records/person-repository'

/** What every revocation of an administrator writes. */
const REVOCATION = 'administratorRevocation'

/**
 * Of two administrators who take each other's role only one is heard: reading alone protects nothing in a transaction,
 * nor does writing what stays the same, so both write something new to one document.
 */
async function requireStillAdministrator(transaction: DocumentTransaction, personId: string): Promise<void> {
  const administrator = await people.find(transaction, personId)
  if (!administrator || !holds(administrator.roles, 'admin')) throw new Refusal('FORBIDDEN')
  await transaction.save('counters', REVOCATION, { id: newId() })
}

/** Nobody takes the administrator's role from themselves: somebody must be able to give it back. */
export const revokeRole: AuditedWrites<typeof action> = {
  audited: 'roles',
  write: async ({ personId, role, unitId }, { caller }, transaction) => {
    if (role === 'admin' && personId === caller.personId) throw new Refusal('LAST_ADMINISTRATOR')
    if (role === 'admin') await requireStillAdministrator(transaction, caller.personId)
    const person = await people.find(transaction, personId)
    if (!person) throw new Refusal('PERSON_UNKNOWN')
    const roles = withoutGrant(person.roles, role, unitId)
    await people.save(transaction, { ...person, roles })
    return {
      answer: { personId, displayName: person.displayName, roles },
      leaves: { subject: ['person', personId], facts: { role, unit: unitId } },
    }
  },
}
