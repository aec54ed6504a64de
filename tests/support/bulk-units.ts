import { type TreeUnit, unitKeysOf } from '#shared/domain/unit/tree-unit'
import { type ProductCloud } from './product-cloud'
import { WEIBIN } from './tree-units'

const UNITS = 5_000

/** Units of one name and number each, below the cities' districts; found by a part of their name. */
const bulkUnit = (at: number): TreeUnit => {
  const id = `works${String(at).padStart(5, '0')}`
  const { line, chain } = WEIBIN
  const name = `第${at}机床厂工会委员会`
  return {
    ...{ ...WEIBIN, id, parentId: WEIBIN.id, displayName: name, aliases: [] },
    ...{ line: [id, ...line], chain: [id, ...chain] },
    words: [name.slice(0, 8), '机床', 'jichuang', 'jc', '工会', '工会委员'],
    place: '4999999',
  }
}

/** As many units as a province with all its districts and works has; answers their ranks. */
export async function bulkUnits({ environment }: ProductCloud): Promise<readonly string[]> {
  const units = Array.from({ length: UNITS }, (_, at) => {
    const unit = bulkUnit(at)
    return { _id: unit.id, ...unit, ...unitKeysOf(unit), code: '' }
  })
  await environment.load('units', [{ _id: WEIBIN.id, ...WEIBIN, ...unitKeysOf(WEIBIN), code: '' }, ...units])
  return units.map(({ rank }) => rank)
}
