import { type grantRole as action } from '#shared/contract/roles/roles'
import { requireFittingScope, withGrant } from '#shared/domain/access/grants'
import { Refusal } from '#shared/domain/refusal'
import { type Season } from '#shared/domain/season/season'
import { type Writes } from '../platform/use-case'
import { currentSeason } from '../records/season-repository'
import { people } from '../records/person-repository'

export const grantRole: Writes<typeof action, Season> = {
  prepare: () => currentSeason(),
  write: async ({ personId, role, unitId }, { now }, transaction, season) => {
    requireFittingScope(role, unitId, season)
    const person = await people.find(transaction, personId)
    if (!person) throw new Refusal('PERSON_UNKNOWN')
    const roles = withGrant(person.roles, { role, unitId, grantedAt: now })
    await people.save(transaction, { ...person, roles })
    return { personId, displayName: person.displayName, roles }
  },
}
