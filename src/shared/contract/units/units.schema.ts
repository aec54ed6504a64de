import * as z from 'zod/mini'
import { limitedText, unitIdSchema, versionSchema } from '#shared/contract/atoms.schema'
import { type SchemasOf } from '#shared/contract/schemas'
import { unitCursor } from '#shared/contract/search/search.schema'
import { MAX_NAMED_AT_ONCE } from '#shared/contract/units/unit-names'
import { addUnit, type unitsActions } from '#shared/contract/units/units'
import { UNIT_STATES } from '#shared/domain/unit/tree-unit'
import { MAX_ALIAS_LENGTH, MAX_ALIASES, saysSomething } from '#shared/domain/unit/unit-change'

const speaking = (max: number, min = 1) => limitedText({ min, max }).check(z.refine(saysSomething))
const texts = () => ({
  displayName: speaking(addUnit.texts.displayName.max, addUnit.texts.displayName.min),
  aliases: z.array(speaking(MAX_ALIAS_LENGTH)).check(z.maxLength(MAX_ALIASES)),
})

export const unitsSchemas = {
  listUnits: () => z.strictObject({ parentId: unitIdSchema, cursor: z.optional(unitCursor()) }),
  readUnit: () => z.strictObject({ unitId: unitIdSchema }),
  readUnitNames: () =>
    z.strictObject({
      unitIds: z.array(unitIdSchema).check(z.minLength(1), z.maxLength(MAX_NAMED_AT_ONCE)),
    }),
  addUnit: () => z.strictObject({ parentId: unitIdSchema, ...texts() }),
  renameUnit: () => z.strictObject({ unitId: unitIdSchema, expectedVersion: versionSchema, ...texts() }),
  setUnitState: () =>
    z.strictObject({ unitId: unitIdSchema, expectedVersion: versionSchema, state: z.enum(UNIT_STATES) }),
} satisfies SchemasOf<typeof unitsActions>
