import { AUDIT_STREAMS, type AuditRow } from '#shared/domain/audit/audit-row'
import { type AuditHead, headOf, linkRow } from '#shared/domain/audit/chain'
import { rankOf } from '#shared/domain/rank'
import { auditRows, type StoredAuditRow } from '../platform/audit-rows'
import { clock } from '../platform/clock'
import { inTransaction } from '../platform/documents'
import { sha256 } from '../platform/identifiers'
import { underLease } from '../platform/lease'
import { type Portion } from '../platform/portion'
import { rankedDocuments } from '../platform/ranked-lists'
import { hasDigest, headOfStream, headsOfStreams, keepDigest, saveHead } from './audit-chain-repository'

/** Rows that one run looks at; its portion may end earlier. */
const MAX_PER_RUN = 200
/** Rows of one transaction: with their stream's head it writes 20 documents. */
const MAX_PER_TRANSACTION = 19
/** One transaction, and the end of the lease. */
const TRANSACTION_COST = { requests: MAX_PER_TRANSACTION + 8, ms: 1500 }
/** Longer than the function may run (60 s). */
const LEASE_MS = 70_000

/** The rows that wait and may be linked now, in their order. */
async function waitingRows(now: number): Promise<readonly StoredAuditRow[]> {
  const { documents } = await rankedDocuments<StoredAuditRow>({
    ...{ collection: 'auditRows', equal: {}, rank: 'waitingRank', order: 'asc', cursor: undefined },
    ...{ within: { from: rankOf(0, ''), to: rankOf(now + 1, '') }, limit: MAX_PER_RUN },
  })
  return documents.map(({ document }) => document)
}

/** What of a stored row is linked: everything it says, without its list keys. */
function rowOf({ id, stream, at, action, actor, subject, facts, outcome, count }: StoredAuditRow): AuditRow {
  const row = { id, stream, at, action, actor, subject, facts, outcome }
  return count === undefined ? row : { ...row, count }
}

const isSame = (one: AuditHead, other: AuditHead) => one.seq === other.seq && one.hash === other.hash

/**
 * Links rows behind the head that their reader saw, with the head in one transaction. Undefined where the head has moved since:
 * somebody else has linked, and the rows may be linked already.
 */
const linkBehind = (head: AuditHead, rows: readonly StoredAuditRow[]): Promise<AuditHead | undefined> =>
  inTransaction(async (transaction) => {
    let last = await headOfStream(transaction, head.stream)
    if (!isSame(last, head)) return undefined
    for (const row of rows) {
      const linked = linkRow(rowOf(row), last, sha256)
      await auditRows.save(transaction, linked)
      last = headOf(linked)
    }
    await saveHead(transaction, last)
    return last
  })

async function linkStream(
  seen: AuditHead,
  rows: readonly StoredAuditRow[],
  portion: Portion,
): Promise<number> {
  let head: AuditHead | undefined = seen
  for (let start = 0; start < rows.length; start += MAX_PER_TRANSACTION) {
    if (!portion.allows(TRANSACTION_COST)) return start
    head = await linkBehind(head, rows.slice(start, start + MAX_PER_TRANSACTION))
    if (head === undefined) return start
  }
  return rows.length
}

/**
 * Links waiting rows of each stream, and keeps the digest at the first run of a Shanghai day. The heads are read before the rows:
 * a row that was read as waiting is linked only behind the head of that moment. Within a portion. Answers how many were linked.
 */
export async function linkAuditRows(portion: Portion): Promise<number> {
  const now = clock.now()
  const heads = await headsOfStreams()
  const rows = await waitingRows(now)
  const digestDue = !(await hasDigest(now))
  if (rows.length === 0 && !digestDue) return 0
  const linked = await underLease('auditLinker', LEASE_MS, now, async () => {
    let done = 0
    for (const stream of AUDIT_STREAMS) {
      const head = heads.find((each) => each.stream === stream)
      const own = rows.filter((row) => row.stream === stream)
      if (head) done += await linkStream(head, own, portion)
    }
    if (digestDue) await keepDigest(now)
    return done
  })
  return linked ?? 0
}
