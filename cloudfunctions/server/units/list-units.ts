import { LIST_PAGE } from '#shared/contract/action'
import { type listUnits as action } from '#shared/contract/units/units'
import { documents } from '../platform/documents'
import { type Reads } from '../platform/use-case'
import { unitsBelow } from '../records/unit-repository'
import { unitInScope, unitRowOf } from './units-in-scope'

export const listUnits: Reads<typeof action> = {
  read: async ({ parentId, cursor }, { caller }) => {
    await unitInScope(documents, parentId, caller)
    const page = await unitsBelow(parentId, cursor, LIST_PAGE)
    return { ...page, items: page.items.map(unitRowOf) }
  },
}
