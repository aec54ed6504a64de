import { type SessionView } from '#shared/contract/session/session'
import { type Caller } from '#shared/domain/access/roles'
import { unreadIn } from '#shared/domain/message/inbox'
import { type DocumentReader } from '../platform/documents'
import { type Person } from './person-repository'

/** Written once, by the first administrator's claim. */
export const ADMINISTRATOR_CLAIM = 'administratorClaim'

export const administratorExists = async (reader: DocumentReader): Promise<boolean> =>
  (await reader.find('counters', ADMINISTRATOR_CLAIM)) !== null

export async function sessionViewOf(
  caller: Pick<Caller, 'personId' | 'registered' | 'roles'>,
  person: Person | null,
  reader: DocumentReader,
): Promise<SessionView> {
  return {
    personId: caller.personId,
    registered: caller.registered,
    displayName: person?.displayName ?? '',
    roles: caller.roles,
    administratorMissing: !(await administratorExists(reader)),
    unreadMessages: unreadIn(person?.inbox),
  }
}
