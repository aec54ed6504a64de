import { type addUnit as action } from '#shared/contract/units/units'
import { unitCodeOf } from '#shared/domain/sharing/short-id'
import { addUnit as add, type MadeOfTexts } from '#shared/domain/unit/change-unit'
import { documents } from '../platform/documents'
import { newUnitId } from '../platform/identifiers'
import { type AuditedWrites } from '../platform/use-case'
import { saveUnit, unitOfCode } from '../records/unit-repository'
import { madeOfTexts, requireHarmlessTexts } from './made-of-texts'
import { requireFreeName, unitRowOf, unitToAddBelow } from './units-in-scope'

/** A new id; no other unit's cards bear its code. */
async function freeUnitId(): Promise<string> {
  const id = newUnitId()
  return (await unitOfCode(unitCodeOf(id))) === undefined ? id : freeUnitId()
}

export const addUnit: AuditedWrites<typeof action, MadeOfTexts & { readonly id: string }> = {
  audited: 'units',
  prepare: async ({ parentId, ...texts }, { caller }) => {
    await unitToAddBelow(documents, parentId, caller)
    await requireHarmlessTexts(texts, caller.openid)
    return { ...(await madeOfTexts(texts)), id: await freeUnitId() }
  },
  write: async ({ parentId, ...texts }, { caller, now }, transaction, { id, ...made }) => {
    const parent = await unitToAddBelow(transaction, parentId, caller)
    const transition = add(parent, id, texts, made, { at: now, by: caller.personId })
    await requireFreeName(parentId, texts.displayName, id)
    await saveUnit(transaction, transition)
    return {
      answer: unitRowOf(transition.unit),
      leaves: { subject: ['unit', id], facts: { unit: parentId } },
    }
  },
}
