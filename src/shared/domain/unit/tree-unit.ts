import { type UnitKind } from '#shared/domain/season/unit'
import { siblingNameOf } from '#shared/domain/unit/unit-change'

/** The ids from a unit up to the root, both included. Empty for an unknown unit. A unit never moves, so its line never changes. */
export type UnitLine = readonly string[]

export const UNIT_STATES = ['open', 'closed'] as const
export type UnitState = (typeof UNIT_STATES)[number]

/** A union in the tree: the season's own, or added by an officer (kind `local`) or an administrator (kind `separate`). */
export interface TreeUnit {
  readonly id: string
  readonly parentId: string | null
  readonly line: UnitLine
  /** The units of the line that review, in order: placeholders are skipped. */
  readonly chain: readonly string[]
  readonly kind: UnitKind | 'local'
  /** Its name in the notice; only of the season's units. */
  readonly noticeName?: string
  readonly displayName: string
  /** Everyday words for it: districts, trades, what people say. */
  readonly aliases: readonly string[]
  readonly state: UnitState
  /** Nobody reviews there. */
  readonly placeholder?: boolean
  /** Stands in the season's file, which alone names it: no officer renames or closes it. */
  readonly ofSeason: boolean
  /** Rises with each renaming and closing. */
  readonly version: number
  /** What the search finds it by; empty once closed. */
  readonly words: readonly string[]
  /** Its place in lists, without its id: level, place in the season's table, how it is spoken. */
  readonly place: string
  /** The units right below it: how many are open, and how often any of them changed. Absent while there never was one of officers'. */
  readonly below?: { readonly open: number; readonly changes: number }
}

/** What a unit is listed by. Only open units have an `openRank`. */
export function unitKeysOf({
  id,
  place,
  state,
  parentId,
  displayName,
}: Pick<TreeUnit, 'id' | 'place' | 'state' | 'parentId' | 'displayName'>) {
  const rank = `${place}-${id}`
  return {
    ...{ rank, openRank: state === 'open' ? rank : undefined },
    siblingName: parentId === null ? undefined : siblingNameOf(parentId, displayName),
  }
}

/** A unit's place in lists: the upper levels first, then the season's order, then by `spoken`. */
export const placeOf = (line: UnitLine, order: number | null, spoken: string): string =>
  `${line.length}${String(order ?? 999_999).padStart(6, '0')}${spoken.slice(0, 12)}`

/** The line from another unit of it on; empty where it does not stand there. */
export function lineFrom(line: UnitLine, unitId: string): UnitLine {
  const at = line.indexOf(unitId)
  return at < 0 ? [] : line.slice(at)
}
