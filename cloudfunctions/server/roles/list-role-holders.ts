import { type listRoleHolders as action } from '#shared/contract/roles/roles'
import { type Reads } from '../platform/use-case'
import { listRoleHolders as listPeople } from '../records/person-repository'

export const listRoleHolders: Reads<typeof action> = {
  read: async ({ cursor }) => {
    const page = await listPeople(cursor)
    return {
      ...page,
      items: page.items.map(({ id, displayName, roles }) => ({ personId: id, displayName, roles })),
    }
  },
}
