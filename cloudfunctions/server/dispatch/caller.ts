import { type Access, accessRefusal, type Caller } from '#shared/domain/access/roles'
import { Refusal } from '#shared/domain/refusal'
import { type DocumentReader } from '../platform/documents'
import { personIdOf } from '../platform/identifiers'
import { callerAs } from '../records/caller-as'
import { people } from '../records/person-repository'

/** The caller, if they may do what asks for this access: NOT_REGISTERED or FORBIDDEN otherwise. Read anew on every call. */
export async function admit(openid: string, access: Access, reader: DocumentReader): Promise<Caller> {
  const personId = personIdOf(openid)
  const caller = callerAs(await people.find(reader, personId), personId, openid)
  const refusal = accessRefusal(access, caller)
  if (refusal) throw new Refusal(refusal)
  return caller
}
