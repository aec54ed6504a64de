import { type RoleGrant } from '#shared/domain/access/roles'
import { rankOf } from '#shared/domain/rank'
import { type DocumentReader, type DocumentTransaction } from '../platform/documents'
import { listByRank } from '../platform/ranked-lists'

/** A registered person. The openid is not stored: the id is derived from it. */
export interface Person {
  readonly id: string
  readonly displayName: string
  readonly registeredAt: number
  readonly agreement: { readonly version: string; readonly at: number }
  readonly roles: readonly RoleGrant[]
}

/** The list key is derived anew at each save, never carried over. */
export const personRepository = (reader: DocumentReader) => ({
  async find(id: string): Promise<Person | null> {
    const stored = await reader.find<Person & { readonly roleRank?: string }>('people', id)
    if (!stored) return null
    const { roleRank: _rank, ...person } = stored
    return person
  },
})

export const savePerson = (transaction: DocumentTransaction, person: Person): Promise<void> =>
  transaction.save('people', person.id, {
    ...person,
    ...(person.roles.length > 0 ? { roleRank: rankOf(person.registeredAt, person.id) } : {}),
  })

const PAGE = 50

export const listRoleHolders = (cursor: string | undefined) =>
  listByRank<Person>({ collection: 'people', equal: {}, rank: 'roleRank', order: 'asc', cursor, limit: PAGE })
