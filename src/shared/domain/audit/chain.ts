import { type AuditRow, type AuditStream, type LinkedAuditRow } from '#shared/domain/audit/audit-row'
import { canonicalJson } from '#shared/domain/canonical-json'

/** SHA-256 of a text's UTF-8, in lower-case hexadecimal digits. */
export type Sha256 = (text: string) => string

/** The last row of a stream's chain. */
export interface AuditHead {
  readonly stream: AuditStream
  /** 0 while the stream has no row. */
  readonly seq: number
  readonly hash: string
}

/** What stands in the place of a hash before the first row. */
export const NO_HASH = '0'.repeat(64)

export const emptyHead = (stream: AuditStream): AuditHead => ({ stream, seq: 0, hash: NO_HASH })

/** The hash of a linked row: of all it says, with its place and the hash of the row before it. */
export function hashOfRow({ hash: _hash, ...row }: LinkedAuditRow, sha256: Sha256): string {
  return sha256(canonicalJson(row))
}

/** The row as the next one after the head of its stream. */
export function linkRow(row: AuditRow, head: AuditHead, sha256: Sha256): LinkedAuditRow {
  const linked = { ...row, seq: head.seq + 1, prev: head.hash, hash: '' }
  return { ...linked, hash: hashOfRow(linked, sha256) }
}

export const headOf = ({ stream, seq, hash }: LinkedAuditRow): AuditHead => ({ stream, seq, hash })

/** One digest of the heads of all streams: whoever keeps it can tell later whether a row before it was changed. */
export const digestOfHeads = (heads: readonly AuditHead[], sha256: Sha256): string =>
  sha256(canonicalJson(heads))
