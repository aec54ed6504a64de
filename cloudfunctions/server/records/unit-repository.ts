import { unitCodeOf } from '#shared/domain/sharing/short-id'
import { type TreeUnit, type UnitLine, unitKeysOf } from '#shared/domain/unit/tree-unit'
import { type Work } from '#shared/domain/work/work'
import { collection } from '../platform/collection'
import { type DocumentReader } from '../platform/documents'

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
