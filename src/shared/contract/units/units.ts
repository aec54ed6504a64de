import { action, type Page, withTexts } from '#shared/contract/action'
import { readUnitNames } from '#shared/contract/units/unit-names'
import { type TreeUnit, type UnitState } from '#shared/domain/unit/tree-unit'
import { type UnitChange, type UnitTexts, UNIT_NAME_LENGTH } from '#shared/domain/unit/unit-change'

/** A unit in the list of those below another. */
export interface UnitRow extends UnitTexts, Pick<TreeUnit, 'kind' | 'state'> {
  readonly unitId: string
  /** Open units right below it that officers added. */
  readonly below: number
}

/** One change of a unit, with the name of who made it; empty where they have none. */
export type UnitChangeView = Omit<UnitChange, 'unitId'>

/** A unit for those who keep the units of its scope. */
export interface UnitView extends UnitRow {
  readonly version: number
  /** Named by the season's file, which alone changes it. */
  readonly ofSeason: boolean
  /** The unit right above it, where the caller's scope holds that. */
  readonly above?: { readonly unitId: string; readonly displayName: string }
  /** Whether the caller adds units below it. */
  readonly mayAdd: boolean
  /** Whether the caller renames, closes and opens it. */
  readonly mayChange: boolean
  /** The latest 50 changes, newest first. */
  readonly changes: readonly UnitChangeView[]
}

/** The units right below one of the caller's scope, open and closed; at most 20 a page. */
export const listUnits = action<{ parentId: string; cursor?: string }, Page<UnitRow>>({
  name: 'units.list',
  unit: 'api',
  access: 'staff',
  effect: 'read',
  shows: ['units'],
})

/** A unit of the caller's scope with its history. Units elsewhere answer like none. */
export const readUnit = action<{ unitId: string }, UnitView>({
  name: 'units.read',
  unit: 'api',
  access: 'staff',
  effect: 'read',
  shows: ['units'],
})

const TEXTS = { displayName: UNIT_NAME_LENGTH }

/**
 * Adds a unit below one of the caller's scope; right below the root it is a separate unit, which only an administrator adds.
 * UNIT_NAME_TAKEN: one below the same unit has that name. A search finds it by its names and everyday words.
 */
export const addUnit = withTexts(
  action<{ parentId: string } & UnitTexts, UnitRow>({
    name: 'units.add',
    unit: 'api',
    access: 'staff',
    effect: 'write',
    changes: ['units'],
  }),
  TEXTS,
)

/** Gives a unit below the caller's own another name or other everyday words. Its works stay with it. A stale version gets UNIT_CHANGED. */
export const renameUnit = withTexts(
  action<{ unitId: string; expectedVersion: number } & UnitTexts, UnitRow>({
    name: 'units.rename',
    unit: 'api',
    access: 'staff',
    effect: 'write',
    changes: ['units'],
  }),
  TEXTS,
)

/**
 * Closes a unit below the caller's own, or opens it again. A closed one takes no works and no officers. UNIT_HAS_UNITS: open
 * units stand below it.
 */
export const setUnitState = action<{ unitId: string; expectedVersion: number; state: UnitState }, UnitRow>({
  name: 'units.setState',
  unit: 'api',
  access: 'staff',
  effect: 'write',
  changes: ['units', 'session'],
})

export const unitsActions = { listUnits, readUnit, readUnitNames, addUnit, renameUnit, setUnitState }
