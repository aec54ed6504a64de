import * as z from 'zod/mini'
import { clauseIdSchema } from '#shared/contract/atoms.schema'
import { SOURCES } from '#shared/domain/season/sourced'

/** A text that people read: one line, never empty, never padded. */
export const words = (most: number) =>
  z.string().check(z.minLength(1), z.maxLength(most), z.regex(/^\S(.*\S)?$/u))
export const wholeNumber = z.int().check(z.gte(0))
/** Epoch ms between 2000 and 2100: seconds or text in its place are refused. */
export const instant = z.int().check(z.gte(946_684_800_000), z.lt(4_102_444_800_000))
export const address = z.string().check(z.regex(/^https?:\/\/[a-z0-9.-]+(\/[\w./-]*)?$/))
/** SHA-256 of a season's file. */
export const hashSchema = z.string().check(z.regex(/^[0-9a-f]{64}$/))
/** The name of a kept picture: the beginning of its bytes' hash. */
export const pictureNameSchema = z.string().check(z.regex(/^[0-9a-f]{32}$/))
export const sourceSchema = z.enum(SOURCES)

export const sourced = <T extends z.ZodMiniType>(value: T) =>
  z.strictObject({ value, source: sourceSchema, clauseId: z.optional(clauseIdSchema) })

export const upperLimit = z.strictObject({
  value: wholeNumber.check(z.gte(1)),
  source: sourceSchema,
  clauseId: z.optional(clauseIdSchema),
  inclusive: z.optional(z.boolean()),
})

export const citationSchema = z.strictObject({ clauseId: clauseIdSchema, quote: z.optional(words(60)) })
export const some = <T extends z.ZodMiniType>(item: T) => z.array(item).check(z.minLength(1))
