import { action, type Page } from '#shared/contract/action'
import { type AuditRow, type AuditStream, type LinkedAuditRow } from '#shared/domain/audit/audit-row'
import { type AuditHead } from '#shared/domain/audit/chain'
import { type AuditDigest } from '#shared/domain/audit/chain-check'

/** At most one of the three: the rows of a stream, of who did it, or of what it was about. */
export interface AuditFilter {
  readonly stream?: AuditStream
  /** The keyed id of a person, as rows have it. */
  readonly actor?: string
  /** `<kind>:<id>`, as rows have it. */
  readonly subject?: string
}

export interface AuditRowView extends AuditRow {
  /** Its place in its stream; absent while it waits to be linked. */
  readonly seq?: number
  /** As they are called now; absent where their key is gone, or they have no name. */
  readonly actorName?: string
  /** The same, where the row is about a person. */
  readonly subjectName?: string
}

/** Who did what to persons, roles, works and the season; the latest first. */
export const listAuditRows = action<AuditFilter & { readonly cursor?: string }, Page<AuditRowView>>({
  name: 'audit.list',
  unit: 'api',
  access: 'province',
  effect: 'read',
})

export interface AuditPortion extends Page<LinkedAuditRow> {
  /** The stream's last row when the portion was read; the portion without `next` ends there. */
  readonly head: AuditHead
  /** The latest digest of a day, if any; only of the last portion. */
  readonly digest?: AuditDigest
}

/** A portion of a stream's linked rows, in their order, for a file that `audit:verify` checks. It leaves a row a day. */
export const exportAuditRows = action<
  { readonly stream: AuditStream; readonly cursor?: string },
  AuditPortion
>({
  name: 'audit.export',
  unit: 'api',
  access: 'admin',
  effect: 'act',
  changes: [],
})

export const auditActions = { listAuditRows, exportAuditRows }
