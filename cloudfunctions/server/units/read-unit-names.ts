import { type readUnitNames as action } from '#shared/contract/units/unit-names'
import { type Reads } from '../platform/use-case'
import { units } from '../records/unit-repository'

/** Two requests, however many units: those asked for, and those of their lines. */
export const readUnitNames: Reads<typeof action> = {
  read: async ({ unitIds }) => {
    const asked = await units.byIds(unitIds)
    const above = [...asked.values()].flatMap(({ line }) => line).filter((id) => !asked.has(id))
    const all = new Map([...asked, ...(above.length === 0 ? [] : await units.byIds(above))])
    return {
      items: [...all.values()].map(({ id: unitId, parentId, line, kind, displayName, state }) => ({
        ...{ unitId, parentId, line, kind, displayName, state },
      })),
    }
  },
}
