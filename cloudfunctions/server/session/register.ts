import { PRIVACY_AGREEMENT_VERSION, type register as action } from '#shared/contract/session/session'
import { Refusal } from '#shared/domain/refusal'
import { type Writes } from '../platform/use-case'
import { people, type Person } from '../records/person-repository'
import { sessionViewOf } from '../records/session-view'

export const register: Writes<typeof action> = {
  write: async ({ agreementVersion }, { caller, now }, transaction) => {
    if (agreementVersion !== PRIVACY_AGREEMENT_VERSION)
      throw new Refusal('INPUT_INVALID', { parts: ['agreementVersion'] })
    const known = await people.find(transaction, caller.personId)
    const person: Person = {
      ...known,
      id: caller.personId,
      displayName: known?.displayName ?? '',
      registeredAt: known?.registeredAt ?? now,
      agreement: { version: agreementVersion, at: now },
      roles: known?.roles ?? [],
    }
    await people.save(transaction, person)
    return sessionViewOf({ personId: person.id, registered: true, roles: person.roles }, person, transaction)
  },
}
