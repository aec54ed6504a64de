import * as z from 'zod/mini'
import { LIST_PAGE, type TextLimit } from '#shared/contract/action'
import { FILE_NAME_MAX_LENGTH } from '#shared/domain/media/announced-name'
import { REASON_MAX_LENGTH, REASON_MIN_LENGTH } from '#shared/domain/reason'

/** Ids come from the server: letters and digits only, so none can name a path. */
export const idSchema = z.string().check(z.regex(/^[A-Za-z0-9]{8,40}$/))
export const unitIdSchema = z.string().check(z.regex(/^[a-z][a-z0-9-]{0,39}$/))
/** The id of a clause of the notice or of our own rule: `annex2.1`, `default.resubmit-window`. */
export const clauseIdSchema = z
  .string()
  .check(z.regex(/^(body|annex[1-9]|default)(\.[a-z0-9]+(-[a-z0-9]+)*)*$/), z.maxLength(40))
export const keySchema = z.string().check(z.regex(/^[A-Za-z][A-Za-z0-9-]{0,39}$/))
export const cursorSchema = z.string().check(z.regex(/^\d{15}-[A-Za-z0-9]{8,40}$/))
/** A cursor in a list ordered by a text, and then by time. */
export const textCursorSchema = () =>
  z.string().check(z.regex(/^[\p{L}\p{N}]{0,32} \d{15}-[A-Za-z0-9]{8,40}$/u))
/** A number of items, at most a page. */
export const atMostSchema = z.number().check(z.int(), z.gte(1), z.lte(LIST_PAGE))
export const versionSchema = z.number().check(z.int(), z.gte(1), z.lte(1_000_000))
/** The announced size of a file, bytes. The bound is above any real file. */
export const announcedSize = () => z.number().check(z.int(), z.gte(1), z.lte(2 ** 40))
export const fileNameSchema = () => z.string().check(z.minLength(1), z.maxLength(FILE_NAME_MAX_LENGTH))
/** Why an officer does something that others see. */
export const reasonSchema = () =>
  z.string().check(z.trim(), z.minLength(REASON_MIN_LENGTH), z.maxLength(REASON_MAX_LENGTH))
export const optionalReasonSchema = () => z.string().check(z.trim(), z.maxLength(REASON_MAX_LENGTH))
/** A text within an action's limit; it is trimmed if it may not be empty. */
export const limitedText = ({ min, max }: TextLimit) =>
  min === undefined
    ? z.string().check(z.maxLength(max))
    : z.string().check(z.trim(), z.minLength(min), z.maxLength(max))
export const shortText = (most: number) => z.string().check(z.maxLength(most))
export const teamMemberSchema = () => z.strictObject({ name: shortText(100), role: shortText(100) })
/** A one-time secret. */
export const tokenSchema = z.string().check(z.regex(/^[A-Za-z0-9]{20,64}$/))
export const nothingSchema = z.strictObject({})
export const workIdInput = z.strictObject({ workId: idSchema })
export const pageInput = z.strictObject({ cursor: z.optional(cursorSchema) })

/** A season by its year. */
export const yearSchema = z.string().check(z.regex(/^\d{4}$/))
