import * as z from 'zod/mini'
import { keySchema, unitIdSchema } from '#shared/contract/atoms.schema'
import { SHARE_KINDS } from '#shared/domain/sharing/short-id'
import { type SchemasOf } from '#shared/contract/schemas'
import { type sharingActions } from '#shared/contract/sharing/sharing'

const thing = () =>
  z.strictObject({
    kind: z.enum(SHARE_KINDS),
    id: z.string().check(z.regex(/^[A-Za-z0-9]{1,16}$/)),
    unitCode: z.optional(z.string().check(z.regex(/^[A-Za-z0-9]{4}$/))),
  })

export const sharingSchemas = {
  openShare: thing,
  readShareEffect: () => z.strictObject({ unitId: unitIdSchema }),
  readShareCode: thing,
  readSharePicture: () =>
    z.strictObject({
      key: keySchema,
      knownVersion: z.optional(z.string().check(z.regex(/^[0-9a-f]{16}$/))),
    }),
  installSharePictures: () => z.strictObject({ key: z.string().check(z.regex(/^\d{4}$/)) }),
} satisfies SchemasOf<typeof sharingActions>
