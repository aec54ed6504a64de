import { type Caller } from '#shared/domain/access/roles'
import { PRIVACY_AGREEMENT_VERSION } from '#shared/contract/session/session'
import { documents } from '../platform/documents'
import { personIdOf } from '../platform/identifiers'
import { personRepository } from '../session/person-repository'

/** Who calls, read anew on every call: a role taken away is gone with the next one. Roles only count once registered. */
export async function callerOf(openid: string): Promise<Caller> {
  const personId = personIdOf(openid)
  const person = await personRepository(documents).find(personId)
  const registered = person?.agreement.version === PRIVACY_AGREEMENT_VERSION
  return { openid, personId, registered, roles: registered ? (person?.roles ?? []) : [] }
}
