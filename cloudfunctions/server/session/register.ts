import { PRIVACY_AGREEMENT_VERSION, type register as action } from '#shared/contract/session/session'
import { Refusal } from '#shared/domain/refusal'
import { type AuditedWrites } from '../platform/use-case'
import { standingGrants } from '../records/caller-as'
import { people, type Person } from '../records/person-repository'
import { sessionViewOf } from '../records/session-view'

export const register: AuditedWrites<typeof action> = {
  audited: 'persons',
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
    const registered = {
      personId: person.id,
      registered: true,
      roles: await standingGrants(person.roles, transaction),
    }
    return {
      answer: await sessionViewOf(registered, person, transaction),
      leaves: { subject: ['person', person.id], facts: { agreement: agreementVersion } },
    }
  },
}
