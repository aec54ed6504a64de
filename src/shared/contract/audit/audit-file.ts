import { type AuditStream, type LinkedAuditRow } from '#shared/domain/audit/audit-row'
import { type AuditHead } from '#shared/domain/audit/chain'
import { type AuditDigest } from '#shared/domain/audit/chain-check'

/** The first line of an export; each of its streams ends with a head. */
export interface AuditFileHeader {
  readonly format: 'haowangmin-audit'
  readonly version: 1
  /** epoch ms */
  readonly exportedAt: number
  readonly streams: readonly AuditStream[]
}

export type AuditFileLine =
  { readonly row: LinkedAuditRow } | { readonly head: AuditHead } | { readonly digest: AuditDigest }

/** One line of an export: JSON without its line break. */
export const auditFileLine = (line: AuditFileHeader | AuditFileLine): string => JSON.stringify(line)
