import { type listRoleHolders as action } from '#shared/contract/roles/roles'
import { type Reads } from '../platform/use-case'
import { people } from '../records/person-repository'

const ROLE_HOLDERS_PAGE = 50

export const listRoleHolders: Reads<typeof action> = {
  read: async ({ cursor }) => {
    const page = await people.page({ rank: 'roleRank', order: 'asc', cursor, limit: ROLE_HOLDERS_PAGE })
    return {
      ...page,
      items: page.items.map(({ id, displayName, roles }) => ({ personId: id, displayName, roles })),
    }
  },
}
