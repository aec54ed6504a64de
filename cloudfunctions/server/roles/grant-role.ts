import { type grantRole as action } from '#shared/contract/roles/roles'
import { requireFittingScope, withGrant } from '#shared/domain/access/grants'
import { Refusal } from '#shared/domain/refusal'
import { type AuditedWrites } from '../platform/use-case'
import { units } from '../records/unit-repository'
import { people } from '../records/person-repository'

export const grantRole: AuditedWrites<typeof action> = {
  audited: 'roles',
  write: async ({ personId, role, unitId }, { now }, transaction) => {
    requireFittingScope(role, await units.find(transaction, unitId))
    const person = await people.find(transaction, personId)
    if (!person) throw new Refusal('PERSON_UNKNOWN')
    const roles = withGrant(person.roles, { role, unitId, grantedAt: now })
    await people.save(transaction, { ...person, roles })
    return {
      answer: { personId, displayName: person.displayName, roles },
      leaves: { subject: ['person', personId], facts: { role, unit: unitId } },
    }
  },
}
