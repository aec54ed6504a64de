import { type readUnit as action, type UnitChangeView, type UnitView } from '#shared/contract/units/units'
import { type Caller } from '#shared/domain/access/roles'
import { mayAddBelow, mayChangeUnit, maySeeUnit } from '#shared/domain/unit/change-unit'
import { type TreeUnit } from '#shared/domain/unit/tree-unit'
import { documents } from '../platform/documents'
import { optional } from '../platform/optional'
import { type Reads } from '../platform/use-case'
import { people } from '../records/person-repository'
import { unitChanges, units } from '../records/unit-repository'
import { unitInScope, unitRowOf } from './units-in-scope'

const MAX_CHANGES_SHOWN = 50

/** The latest changes with the names that their people have now. */
async function changesOf(unitId: string): Promise<readonly UnitChangeView[]> {
  const { items } = await unitChanges.page({
    ...{ equal: { unitId }, rank: 'rank', order: 'desc', limit: MAX_CHANGES_SHOWN },
  })
  const known = await people.byIds(items.map(({ by }) => by))
  return items.map(({ unitId: _unit, by, ...change }) => ({
    ...change,
    by: known.get(by)?.displayName ?? '',
  }))
}

async function aboveOf({ parentId }: TreeUnit, caller: Caller): Promise<UnitView['above']> {
  const above = parentId === null ? null : await units.find(documents, parentId)
  return above && maySeeUnit(caller, above) ? { unitId: above.id, displayName: above.displayName } : undefined
}

export const readUnit: Reads<typeof action> = {
  read: async ({ unitId }, { caller }) => {
    const unit = await unitInScope(documents, unitId, caller)
    const { version, ofSeason } = unit
    return {
      ...{ ...unitRowOf(unit), version, ofSeason },
      ...optional('above', await aboveOf(unit, caller)),
      ...{
        mayAdd: unit.state === 'open' && mayAddBelow(caller, unit),
        mayChange: mayChangeUnit(caller, unit),
      },
      changes: await changesOf(unitId),
    }
  },
}
