import * as z from 'zod/mini'
import { AUDIT_OUTCOMES, AUDIT_STREAMS, type LinkedAuditRow } from '#shared/domain/audit/audit-row'
import { type AuditHead } from '#shared/domain/audit/chain'
import { type AuditDigest } from '#shared/domain/audit/chain-check'
import { type AuditFileHeader } from '#shared/contract/audit/audit-file'

const text = () => z.string().check(z.maxLength(200))
const hash = () => z.string().check(z.regex(/^[0-9a-f]{64}$/))
const place = (least: number) => z.number().check(z.int(), z.gte(least))
const instant = () => z.number().check(z.int(), z.gte(0))

const rowSchema: z.ZodMiniType<LinkedAuditRow> = z.strictObject({
  id: hash(),
  stream: z.enum(AUDIT_STREAMS),
  at: instant(),
  action: text(),
  actor: text(),
  subject: text(),
  facts: z.record(text(), text()),
  outcome: z.enum(AUDIT_OUTCOMES),
  count: z.optional(place(1)),
  seq: place(1),
  prev: hash(),
  hash: hash(),
})

const headSchema: z.ZodMiniType<AuditHead> = z.strictObject({
  stream: z.enum(AUDIT_STREAMS),
  seq: place(0),
  hash: hash(),
})

const digestSchema: z.ZodMiniType<AuditDigest> = z.strictObject({
  day: text(),
  at: instant(),
  heads: z.array(headSchema),
  digest: hash(),
})

/** The first line of an export. */
export const auditFileHeaderSchema: z.ZodMiniType<AuditFileHeader> = z.strictObject({
  format: z.literal('haowangmin-audit'),
  version: z.literal(1),
  exportedAt: instant(),
  streams: z.array(z.enum(AUDIT_STREAMS)),
})

/** Every further line: a row, the end of a stream, or the heads of a day. */
export const auditFileLineSchema = z.union([
  z.strictObject({ row: rowSchema }),
  z.strictObject({ head: headSchema }),
  z.strictObject({ digest: digestSchema }),
])
