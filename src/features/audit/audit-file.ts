import { type CallError, type InputOf, type Reply } from '#shared/contract/action'
import { type AuditPortion, type exportAuditRows } from '#shared/contract/audit/audit'
import { auditFileLine } from '#shared/contract/audit/audit-file'
import { AUDIT_STREAMS, type AuditStream } from '#shared/domain/audit/audit-row'
import { type AuditDigest } from '#shared/domain/audit/chain-check'

export type AskPortion = (input: InputOf<typeof exportAuditRows>) => Promise<Reply<AuditPortion>>

export type AuditFile =
  | { readonly ok: true; readonly text: string; readonly rows: number }
  | { readonly ok: false; readonly error: CallError }

interface Gathered {
  readonly lines: string[]
  rows: number
  digest?: AuditDigest
}

/** Adds a stream's rows and its end, portion by portion. Answers why it could not. */
async function addStream(
  stream: AuditStream,
  ask: AskPortion,
  gathered: Gathered,
  onRows: (rows: number) => void,
): Promise<CallError | undefined> {
  let cursor: string | undefined
  do {
    const reply = await ask({ stream, ...(cursor === undefined ? {} : { cursor }) })
    if (!reply.ok) return reply.error
    const { items, head, digest, next } = reply.value
    for (const row of items) gathered.lines.push(auditFileLine({ row }))
    gathered.rows += items.length
    // Only the first stream's is older than every row that the other streams are read for.
    if (stream === AUDIT_STREAMS[0] && digest) gathered.digest = digest
    onRows(gathered.rows)
    if (next === undefined) gathered.lines.push(auditFileLine({ head }))
    cursor = next
  } while (cursor !== undefined)
  return undefined
}

/** The file that `npm run audit:verify` checks: every linked row of every stream. `onRows` hears how many there are so far. */
export async function auditFileOf(
  ask: AskPortion,
  exportedAt: number,
  onRows: (rows: number) => void,
): Promise<AuditFile> {
  const header = { format: 'haowangmin-audit', version: 1, exportedAt, streams: AUDIT_STREAMS } as const
  const gathered: Gathered = { lines: [auditFileLine(header)], rows: 0 }
  for (const stream of AUDIT_STREAMS) {
    const error = await addStream(stream, ask, gathered, onRows)
    if (error) return { ok: false, error }
  }
  const { lines, rows, digest } = gathered
  if (digest) lines.push(auditFileLine({ digest }))
  return { ok: true, text: `${lines.join('\n')}\n`, rows }
}
