import { type unitsActions } from '#shared/contract/units/units'
import { type HandlersOf } from '../platform/use-case'
import { addUnit } from './add-unit'
import { listUnits } from './list-units'
import { readUnit } from './read-unit'
import { readUnitNames } from './read-unit-names'
import { renameUnit } from './rename-unit'
import { setUnitState } from './set-unit-state'

export { unitsSchemas as schemas } from '#shared/contract/units/units.schema'

export const handlers = {
  listUnits,
  readUnit,
  readUnitNames,
  addUnit,
  renameUnit,
  setUnitState,
} satisfies HandlersOf<typeof unitsActions>
