import { type UnitRow } from '#shared/contract/units/units'
import { type Caller } from '#shared/domain/access/roles'
import { Refusal } from '#shared/domain/refusal'
import { mayAddBelow, mayChangeUnit, maySeeUnit } from '#shared/domain/unit/change-unit'
import { type TreeUnit } from '#shared/domain/unit/tree-unit'
import { type DocumentReader } from '../platform/documents'
import { siblingNamed, units } from '../records/unit-repository'

type Asking = Pick<Caller, 'roles'>

/** A unit that the caller may see; others answer like none. */
export async function unitInScope(reader: DocumentReader, unitId: string, caller: Asking): Promise<TreeUnit> {
  const unit = await units.find(reader, unitId)
  if (!unit || !maySeeUnit(caller, unit)) throw new Refusal('NOT_FOUND')
  return unit
}

/** A unit below which the caller adds others; FORBIDDEN for one that they only see. */
export async function unitToAddBelow(
  reader: DocumentReader,
  unitId: string,
  caller: Asking,
): Promise<TreeUnit> {
  const unit = await unitInScope(reader, unitId, caller)
  if (!mayAddBelow(caller, unit)) throw new Refusal('FORBIDDEN')
  return unit
}

/** A unit that the caller changes, and the one above it. UNIT_OF_SEASON for one that the season names, FORBIDDEN for their own. */
export async function unitToChange(
  reader: DocumentReader,
  unitId: string,
  caller: Asking,
): Promise<{ readonly unit: TreeUnit; readonly parent: TreeUnit }> {
  const unit = await unitInScope(reader, unitId, caller)
  if (unit.ofSeason) throw new Refusal('UNIT_OF_SEASON')
  if (!mayChangeUnit(caller, unit)) throw new Refusal('FORBIDDEN')
  const parent = unit.parentId === null ? null : await units.find(reader, unit.parentId)
  if (!parent) throw new Error(`the unit ${unitId} stands below none`)
  return { unit, parent }
}

/**
 * UNIT_NAME_TAKEN where another unit below the same one has that name, open or closed. The query stands outside the
 * transaction: it is asked after the unit above was read, which each such change writes anew.
 */
export async function requireFreeName(parentId: string, displayName: string, ownId: string): Promise<void> {
  const other = await siblingNamed(parentId, displayName, ownId)
  if (other)
    throw new Refusal('UNIT_NAME_TAKEN', { unit: other.displayName, closed: other.state === 'closed' })
}

export const unitRowOf = ({ id, displayName, aliases, kind, state, below }: TreeUnit): UnitRow => ({
  ...{ unitId: id, displayName, aliases, kind, state },
  below: below?.open ?? 0,
})
