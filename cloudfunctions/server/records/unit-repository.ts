import { rankOf } from '#shared/domain/rank'
import { unitCodeOf } from '#shared/domain/sharing/short-id'
import { type TreeUnit, type UnitLine, unitKeysOf } from '#shared/domain/unit/tree-unit'
import { type UnitTransition } from '#shared/domain/unit/change-unit'
import { siblingNameOf, type UnitChange } from '#shared/domain/unit/unit-change'
import { type Work } from '#shared/domain/work/work'
import { collection } from '../platform/collection'
import { type DocumentReader, type DocumentTransaction } from '../platform/documents'

/** The tree of units. */
export const units = collection('units', (unit: TreeUnit) => ({
  ...unitKeysOf(unit),
  code: unitCodeOf(unit.id),
}))

/** The unit whose cards bear that code; undefined where there is none. */
export async function unitOfCode(code: string): Promise<string | undefined> {
  const { items } = await units.page({ equal: { code }, rank: 'rank', order: 'asc', limit: 1 })
  return items[0]?.id
}

/** What was done to units that officers added; rows are only added. */
export const unitChanges = collection('unitChanges', ({ version }: UnitChange, id: string) => ({
  rank: rankOf(version, id),
}))

/** Saves a changed unit, the one above it, and the row of its history. */
export async function saveUnit(
  transaction: DocumentTransaction,
  { unit, parent, change }: UnitTransition,
): Promise<void> {
  await units.save(transaction, unit)
  await units.save(transaction, parent)
  await unitChanges.save(transaction, change, `${unit.id}v${String(change.version).padStart(8, '0')}`)
}

/** A page of the units right below one, open and closed. */
export const unitsBelow = (parentId: string, cursor: string | undefined, limit: number) =>
  units.page({ equal: { parentId }, rank: 'rank', order: 'asc', cursor, limit })

/** Another unit of that name below the same one, open or closed. */
export async function siblingNamed(
  parentId: string,
  displayName: string,
  ownId: string,
): Promise<TreeUnit | undefined> {
  const siblingName = siblingNameOf(parentId, displayName)
  const { items } = await units.page({ equal: { siblingName }, rank: 'rank', order: 'asc', limit: 2 })
  return items.find(({ id }) => id !== ownId)
}

/** A page of the open units that are found by that word, upper levels first. */
export const unitsByWord = (word: string, cursor: string | undefined, limit: number) =>
  units.page({
    ...{ equal: { words: word }, rank: 'openRank', order: 'asc', cursor, limit },
  })

/** The unit's line; empty for an unknown unit. */
export const lineOfUnit = async (reader: DocumentReader, unitId: string): Promise<UnitLine> =>
  (await units.find(reader, unitId))?.line ?? []

/** Those of the units that there are, by id. */
export async function foundUnits(
  reader: DocumentReader,
  ids: readonly string[],
): Promise<ReadonlyMap<string, TreeUnit>> {
  const found = await Promise.all([...new Set(ids)].map((id) => units.find(reader, id)))
  return new Map(found.flatMap((unit) => (unit ? [[unit.id, unit] as const] : [])))
}

export type UnitsById = ReadonlyMap<string, TreeUnit>

/** The units of these works and of their chains, in one request. */
export const unitsNamedBy = (works: ReadonlyArray<Pick<Work, 'chain' | 'content'>>): Promise<UnitsById> =>
  units.byIds(
    works.flatMap(({ chain, content: { unitId } }) => [...chain, ...(unitId === null ? [] : [unitId])]),
  )
