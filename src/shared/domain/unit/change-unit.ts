import { type Caller } from '#shared/domain/access/roles'
import { holdsAt } from '#shared/domain/access/scope'
import { Refusal } from '#shared/domain/refusal'
import { placeOf, type TreeUnit, type UnitState } from '#shared/domain/unit/tree-unit'
import { type UnitChange, type UnitTexts } from '#shared/domain/unit/unit-change'

/** Levels from the root down to the lowest unit, both included: our own bound. Each level is one more review. */
export const MAX_UNIT_LEVELS = 6

/** What the search finds a unit by, and how its name is spoken; made in the cloud from the texts. */
export interface MadeOfTexts {
  readonly words: readonly string[]
  readonly spoken: string
}

/** Who changes a unit, and when (epoch ms). */
export type UnitDeed = Pick<UnitChange, 'at' | 'by'>

/** A changed unit, the one above it, which counts its open units, and the row of its history. */
export interface UnitTransition {
  readonly unit: TreeUnit
  readonly parent: TreeUnit
  readonly change: UnitChange
}

/** Officers and administrators see the units of their scope. */
export const maySeeUnit = ({ roles }: Pick<Caller, 'roles'>, { line }: TreeUnit): boolean =>
  holdsAt(roles, 'staff', line)

/** Whether the caller adds units there: within their scope. Separate units, right below the root, are the administrator's. */
export const mayAddBelow = (
  { roles }: Pick<Caller, 'roles'>,
  { kind, line, placeholder }: TreeUnit,
): boolean => placeholder !== true && holdsAt(roles, kind === 'root' ? 'admin' : 'staff', line)

/** Whether the caller changes the unit: one below their own. Nobody changes a unit that the season's file names. */
export const mayChangeUnit = (
  { roles }: Pick<Caller, 'roles'>,
  { kind, line, ofSeason }: TreeUnit,
): boolean => !ofSeason && holdsAt(roles, kind === 'separate' ? 'admin' : 'staff', line.slice(1))

/** Every change below a unit writes it anew: of two at once one is repeated, and sees what the other did. */
const withBelow = (parent: TreeUnit, more: number): TreeUnit => ({
  ...parent,
  below: { open: (parent.below?.open ?? 0) + more, changes: (parent.below?.changes ?? 0) + 1 },
})

const changeOf = (
  { id, version, displayName, aliases }: TreeUnit,
  event: UnitChange['event'],
  deed: UnitDeed,
): UnitChange => ({ unitId: id, version, event, ...deed, displayName, aliases })

function requireOpen({ state, displayName }: TreeUnit): void {
  if (state === 'closed') throw new Refusal('UNIT_CLOSED', { unit: displayName })
}

/** UNIT_OF_SEASON for a unit of the season's file, UNIT_CHANGED where it is no longer what the caller saw. */
export function requireChangeable({ ofSeason, version }: TreeUnit, expectedVersion: number): void {
  if (ofSeason) throw new Refusal('UNIT_OF_SEASON')
  if (version !== expectedVersion) throw new Refusal('UNIT_CHANGED', { version })
}

/** A new unit below an open one. UNIT_TOO_DEEP names the most levels. */
export function addUnit(
  parent: TreeUnit,
  id: string,
  { displayName, aliases }: UnitTexts,
  { words, spoken }: MadeOfTexts,
  deed: UnitDeed,
): UnitTransition {
  requireOpen(parent)
  if (parent.line.length >= MAX_UNIT_LEVELS) throw new Refusal('UNIT_TOO_DEEP', { max: MAX_UNIT_LEVELS })
  const line = [id, ...parent.line]
  const unit: TreeUnit = {
    ...{ id, parentId: parent.id, line, chain: [id, ...parent.chain], displayName, aliases, words },
    ...{ kind: parent.kind === 'root' ? 'separate' : 'local', state: 'open', ofSeason: false, version: 1 },
    place: placeOf(line, null, spoken),
  }
  return { unit, parent: withBelow(parent, 1), change: changeOf(unit, 'added', deed) }
}

/** Another name or other everyday words. Its id and line stay, so works that were sent there stay with it. */
export function renameUnit(
  unit: TreeUnit,
  parent: TreeUnit,
  { displayName, aliases }: UnitTexts,
  { words, spoken }: MadeOfTexts,
  deed: UnitDeed,
): UnitTransition {
  requireOpen(unit)
  if (displayName === unit.displayName && aliases.join('\n') === unit.aliases.join('\n'))
    throw new Refusal('NOTHING_CHANGED')
  const renamed: TreeUnit = {
    ...{ ...unit, displayName, aliases, words, version: unit.version + 1 },
    place: placeOf(unit.line, null, spoken),
  }
  return { unit: renamed, parent: withBelow(parent, 0), change: changeOf(renamed, 'renamed', deed) }
}

/**
 * Closes a unit, or opens it again with the words that it is found by. UNIT_HAS_UNITS: open ones stand below it, and would
 * hang in the air. A unit opens only below an open one.
 */
export function setUnitState(
  unit: TreeUnit,
  parent: TreeUnit,
  state: UnitState,
  words: readonly string[],
  deed: UnitDeed,
): UnitTransition {
  if (state === unit.state) throw new Refusal('NOTHING_CHANGED')
  const open = unit.below?.open ?? 0
  if (state === 'closed' && open > 0) throw new Refusal('UNIT_HAS_UNITS', { count: open })
  if (state === 'open') requireOpen(parent)
  const changed: TreeUnit = {
    ...{ ...unit, state, version: unit.version + 1 },
    words: state === 'open' ? words : [],
  }
  const event = state === 'open' ? 'reopened' : 'closed'
  return {
    unit: changed,
    parent: withBelow(parent, state === 'open' ? 1 : -1),
    change: changeOf(changed, event, deed),
  }
}
