import { Refusal } from '#shared/domain/refusal'
import { ROOT_UNIT_ID } from '#shared/domain/season/unit'
import { type TreeUnit } from '#shared/domain/unit/tree-unit'

/** Whether works can be sent to the unit: any open one but the root. */
export const isPickable = (unit: TreeUnit | null | undefined): unit is TreeUnit =>
  unit?.state === 'open' && unit.id !== ROOT_UNIT_ID

/** The unit, or UNIT_UNKNOWN; UNIT_CLOSED names one that was closed. */
export function requirePickable(unit: TreeUnit | null): TreeUnit {
  if (unit?.state === 'closed') throw new Refusal('UNIT_CLOSED', { unit: unit.displayName })
  if (!isPickable(unit)) throw new Refusal('UNIT_UNKNOWN')
  return unit
}
