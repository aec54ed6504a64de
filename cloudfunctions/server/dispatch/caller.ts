import { type Access, accessRefusal, type Caller } from '#shared/domain/access/roles'
import { Refusal } from '#shared/domain/refusal'
import { PRIVACY_AGREEMENT_VERSION } from '#shared/contract/session/session'
import { type DocumentReader } from '../platform/documents'
import { personIdOf } from '../platform/identifiers'
import { people } from '../records/person-repository'

/** Who calls, read anew on every call: a role taken away is gone with the next one. Roles only count once registered. */
async function callerOf(openid: string, reader: DocumentReader): Promise<Caller> {
  const personId = personIdOf(openid)
  const person = await people.find(reader, personId)
  const registered = person?.agreement.version === PRIVACY_AGREEMENT_VERSION
  return { openid, personId, registered, roles: registered ? (person?.roles ?? []) : [] }
}

/** The caller, if they may do what asks for this access: NOT_REGISTERED or FORBIDDEN otherwise. */
export async function admit(openid: string, access: Access, reader: DocumentReader): Promise<Caller> {
  const caller = await callerOf(openid, reader)
  const refusal = accessRefusal(access, caller)
  if (refusal) throw new Refusal(refusal)
  return caller
}
