import { type Access, accessRefusal, type Caller } from '#shared/domain/access/roles'
import { Refusal } from '#shared/domain/refusal'
import { type DocumentReader } from '../platform/documents'
import { personIdOf } from '../platform/identifiers'
import { callerAs } from '../records/caller-as'
import { people } from '../records/person-repository'

/**
 * The caller, if they may do what asks for this access: NOT_REGISTERED or FORBIDDEN otherwise, UNIT_CLOSED where only a grant
 * over a closed unit would have let them. Read anew on every call.
 */
export async function admit(openid: string, access: Access, reader: DocumentReader): Promise<Caller> {
  const personId = personIdOf(openid)
  const person = await people.find(reader, personId)
  const { caller, lost } = await callerAs(person, personId, openid, reader)
  const refusal = accessRefusal(access, caller)
  if (!refusal) return caller
  const withAll = { ...caller, roles: [...caller.roles, ...lost] }
  throw new Refusal(accessRefusal(access, withAll) ? refusal : 'UNIT_CLOSED')
}
