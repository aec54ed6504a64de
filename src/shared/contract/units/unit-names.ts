import { action } from '#shared/contract/action'
import { type TreeUnit } from '#shared/domain/unit/tree-unit'

export type NamedUnit = Pick<TreeUnit, 'parentId' | 'line' | 'kind' | 'displayName' | 'state'> & {
  readonly unitId: string
}

/** Ids of one call. */
export const MAX_NAMED_AT_ONCE = 40

/** The names of up to 40 units, and of those above them. An unknown id is left out. Units' names are public. */
export const readUnitNames = action<{ unitIds: readonly string[] }, { items: readonly NamedUnit[] }>({
  name: 'units.names',
  unit: 'api',
  access: 'anyone',
  effect: 'read',
  shows: ['units'],
})
