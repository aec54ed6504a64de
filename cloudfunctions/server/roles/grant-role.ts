import { type grantRole as action } from '#shared/contract/roles/roles'
import { requireFittingScope, withGrant } from '#shared/domain/access/grants'
import { Refusal } from '#shared/domain/refusal'
import { type Season } from '#shared/domain/season/season'
import { type AuditedWrites } from '../platform/use-case'
import { currentSeason } from '../records/season-repository'
import { people } from '../records/person-repository'

export const grantRole: AuditedWrites<typeof action, Season> = {
  audited: 'roles',
  prepare: () => currentSeason(),
  write: async ({ personId, role, unitId }, { now }, transaction, season) => {
    requireFittingScope(role, unitId, season)
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
