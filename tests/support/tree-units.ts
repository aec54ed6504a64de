import { unitsOfSeason } from '#shared/domain/unit/season-units'
import { lineFrom, type TreeUnit, type UnitLine } from '#shared/domain/unit/tree-unit'
import { season2020 } from '../unit/season/season-2020'

/** The season's units as the tree has them, without words of the search, by id. */
export const treeUnits: ReadonlyMap<string, TreeUnit> = new Map(
  unitsOfSeason(
    season2020.units,
    new Map(),
    () => [],
    () => [],
  ).map((unit) => [unit.id, unit]),
)

/** A unit of the season, or null. */
export const treeUnit = (id: string): TreeUnit | null => treeUnits.get(id) ?? null

export const lineOf2020 = (id: string): UnitLine => lineFrom(treeUnits.get(id)?.line ?? [], id)

/** A unit of Baoji's district, as an officer of Baoji added it. */
export const WEIBIN: TreeUnit = {
  ...{ id: 'weibin', parentId: 'baoji', line: ['weibin', 'baoji', 'province'], kind: 'local' },
  ...{ chain: ['weibin', 'baoji', 'province'], displayName: '宝鸡市渭滨区总工会', aliases: ['渭滨'] },
  ...{ state: 'open', ofSeason: false, version: 1, words: [], place: '3999999weibin' },
}
