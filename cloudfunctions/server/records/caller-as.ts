import { type Caller } from '#shared/domain/access/roles'
import { PRIVACY_AGREEMENT_VERSION } from '#shared/contract/session/session'
import { type Person } from './person-repository'

/** A person as they now are, registered or not: a role taken away is gone. Roles only count once registered. */
export function callerAs(person: Person | null, personId: string, openid: string): Caller {
  const registered = person?.agreement.version === PRIVACY_AGREEMENT_VERSION
  return { openid, personId, registered, roles: registered ? (person?.roles ?? []) : [] }
}
