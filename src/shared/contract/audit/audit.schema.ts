import * as z from 'zod/mini'
import { type auditActions } from '#shared/contract/audit/audit'
import { type SchemasOf } from '#shared/contract/schemas'
import { AUDIT_STREAMS } from '#shared/domain/audit/audit-row'

/** A row's id is the hash of its request. */
const cursorSchema = () => z.string().check(z.regex(/^\d{15}-[0-9a-f]{64}$/))
const keyedIdSchema = () => z.string().check(z.regex(/^[0-9a-f]{32}$/))
const subjectSchema = () => z.string().check(z.regex(/^[a-z]{1,20}:[A-Za-z0-9.]{1,64}$/))

export const auditSchemas = {
  listAuditRows: () =>
    z
      .strictObject({
        stream: z.optional(z.enum(AUDIT_STREAMS)),
        actor: z.optional(keyedIdSchema()),
        subject: z.optional(subjectSchema()),
        cursor: z.optional(cursorSchema()),
      })
      .check(
        z.refine(
          ({ stream, actor, subject }) =>
            [stream, actor, subject].filter((each) => each !== undefined).length <= 1,
        ),
      ),
  exportAuditRows: () =>
    z.strictObject({ stream: z.enum(AUDIT_STREAMS), cursor: z.optional(cursorSchema()) }),
} satisfies SchemasOf<typeof auditActions>
