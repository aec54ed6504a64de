import { createHash } from 'node:crypto'
import { auditFileLine } from '#shared/contract/audit/audit-file'
import { AUDIT_STREAMS, type AuditStream, type LinkedAuditRow } from '#shared/domain/audit/audit-row'
import { type AuditHead, digestOfHeads, emptyHead, headOf, linkRow } from '#shared/domain/audit/chain'

export const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')

/** So many rows of one stream, each linked to the one before it. */
export function chainOf(stream: AuditStream, count: number): LinkedAuditRow[] {
  const rows: LinkedAuditRow[] = []
  let head = emptyHead(stream)
  for (let at = 1; at <= count; at++) {
    const row = linkRow(
      {
        id: sha256(`${stream} ${at}`),
        stream,
        at: 1_592_107_200_000 + at,
        action: 'roles.grant',
        actor: sha256(`actor ${at % 7}`).slice(0, 32),
        subject: `person:${sha256(`subject ${at % 11}`).slice(0, 32)}`,
        facts: { role: 'unitOfficer', unit: 'baoji' },
        outcome: 'done',
      },
      head,
      sha256,
    )
    rows.push(row)
    head = headOf(row)
  }
  return rows
}

export const headsOf = (rows: readonly LinkedAuditRow[]): AuditHead[] =>
  AUDIT_STREAMS.map((stream) => {
    const last = rows.filter((row) => row.stream === stream).at(-1)
    return last ? headOf(last) : emptyHead(stream)
  })

/** The text of an export of these rows, with a digest of the heads that are given. */
export function exportOf(
  rows: readonly LinkedAuditRow[],
  heads: readonly AuditHead[] = headsOf(rows),
  seen: readonly AuditHead[] = heads,
): string {
  const header = { format: 'haowangmin-audit', version: 1, exportedAt: 0, streams: AUDIT_STREAMS } as const
  const digest = { day: '2020-06-14', at: 0, heads: seen, digest: digestOfHeads(seen, sha256) }
  const lines = [...rows.map((row) => ({ row })), ...heads.map((head) => ({ head })), { digest }]
  return [header, ...lines].map((line) => `${auditFileLine(line)}\n`).join('')
}

/** The list with `put` in the place of `removed` items from there on. */
export const spliced = <T>(list: readonly T[], at: number, removed: number, ...put: readonly T[]): T[] => [
  ...list.slice(0, at),
  ...put,
  ...list.slice(at + removed),
]

/** The list with these two in each other's places. */
export const swapped = <T>(list: readonly T[], one: number, other: number): T[] =>
  list.map((item, at) => (at === one ? (list[other] as T) : at === other ? (list[one] as T) : item))
