import { type renameUnit as action } from '#shared/contract/units/units'
import { type MadeOfTexts, renameUnit as rename, requireChangeable } from '#shared/domain/unit/change-unit'
import { documents } from '../platform/documents'
import { type AuditedWrites } from '../platform/use-case'
import { saveUnit } from '../records/unit-repository'
import { madeOfTexts, requireHarmlessTexts } from './made-of-texts'
import { requireFreeName, unitRowOf, unitToChange } from './units-in-scope'

export const renameUnit: AuditedWrites<typeof action, MadeOfTexts> = {
  audited: 'units',
  prepare: async ({ unitId, displayName, aliases }, { caller }) => {
    await unitToChange(documents, unitId, caller)
    const texts = { displayName, aliases }
    await requireHarmlessTexts(texts, caller.openid)
    return madeOfTexts(texts)
  },
  write: async ({ unitId, expectedVersion, ...texts }, { caller, now }, transaction, made) => {
    const { unit, parent } = await unitToChange(transaction, unitId, caller)
    requireChangeable(unit, expectedVersion)
    const transition = rename(unit, parent, texts, made, { at: now, by: caller.personId })
    await requireFreeName(parent.id, texts.displayName, unitId)
    await saveUnit(transaction, transition)
    return { answer: unitRowOf(transition.unit), leaves: { subject: ['unit', unitId] } }
  },
}
