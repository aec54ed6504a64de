import { type setUnitState as action } from '#shared/contract/units/units'
import { requireChangeable, setUnitState as setState } from '#shared/domain/unit/change-unit'
import { type AuditedWrites } from '../platform/use-case'
import { saveUnit } from '../records/unit-repository'
import { madeOfTexts } from './made-of-texts'
import { unitRowOf, unitToChange } from './units-in-scope'

export const setUnitState: AuditedWrites<typeof action> = {
  audited: 'units',
  write: async ({ unitId, expectedVersion, state }, { caller, now }, transaction) => {
    const { unit, parent } = await unitToChange(transaction, unitId, caller)
    requireChangeable(unit, expectedVersion)
    const { words } = await madeOfTexts(unit)
    const transition = setState(unit, parent, state, words, { at: now, by: caller.personId })
    await saveUnit(transaction, transition)
    return { answer: unitRowOf(transition.unit), leaves: { subject: ['unit', unitId], facts: { state } } }
  },
}
