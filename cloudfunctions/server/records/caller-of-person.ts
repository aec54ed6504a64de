import { type Caller } from '#shared/domain/access/roles'
import { PRIVACY_AGREEMENT_VERSION } from '#shared/contract/session/session'
import { type DocumentReader } from '../platform/documents'
import { people } from './person-repository'

/** A person as they now are, registered or not: a role taken away is gone. Roles only count once registered. */
export async function callerOfPerson(
  personId: string,
  openid: string,
  reader: DocumentReader,
): Promise<Caller> {
  const person = await people.find(reader, personId)
  const registered = person?.agreement.version === PRIVACY_AGREEMENT_VERSION
  return { openid, personId, registered, roles: registered ? (person?.roles ?? []) : [] }
}
