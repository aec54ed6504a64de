import * as z from 'zod/mini'
import {
  atMostSchema,
  cursorSchema,
  idSchema,
  reasonSchema,
  unitIdSchema,
  versionSchema,
} from '#shared/contract/atoms.schema'
import {
  ANNOUNCEMENT_BODY_MAX_LENGTH,
  ANNOUNCEMENT_KINDS,
  ANNOUNCEMENT_TITLE_MAX_LENGTH,
} from '#shared/domain/announcement/announcement'
import { type SchemasOf } from '#shared/contract/schemas'
import { type announcementsActions } from '#shared/contract/announcements/announcements'

const kind = () => z.enum(ANNOUNCEMENT_KINDS)
/** One line without control characters. */
const title = () =>
  z
    .string()
    .check(z.trim(), z.minLength(1), z.maxLength(ANNOUNCEMENT_TITLE_MAX_LENGTH), z.regex(/^\P{Cc}*$/u))
/** Lines of text: tabs and line ends are the only control characters. */
const body = () =>
  z
    .string()
    .check(z.trim(), z.minLength(1), z.maxLength(ANNOUNCEMENT_BODY_MAX_LENGTH), z.regex(/^[\P{Cc}\t\r\n]*$/u))
const text = () => ({ kind: kind(), title: title(), body: body() })
const which = { announcementId: idSchema }
const change = { ...which, expectedVersion: versionSchema }

export const announcementsSchemas = {
  listAnnouncements: () =>
    z.strictObject({
      unitId: z.optional(unitIdSchema),
      kind: z.optional(kind()),
      atMost: z.optional(atMostSchema),
      cursor: z.optional(cursorSchema),
    }),
  readAnnouncement: () => z.strictObject(which),
  readAnnouncementHistory: () => z.strictObject(which),
  publishAnnouncement: () => z.strictObject({ unitId: unitIdSchema, ...text() }),
  reviseAnnouncement: () => z.strictObject({ ...change, ...text() }),
  pinAnnouncement: () => z.strictObject({ ...change, pinned: z.boolean() }),
  withdrawAnnouncement: () => z.strictObject({ ...change, reason: reasonSchema() }),
} satisfies SchemasOf<typeof announcementsActions>
