import { type exportAuditRows as action } from '#shared/contract/audit/audit'
import { type LinkedAuditRow } from '#shared/domain/audit/audit-row'
import { type AuditHead } from '#shared/domain/audit/chain'
import { type AuditDigest } from '#shared/domain/audit/chain-check'
import { rankOf } from '#shared/domain/rank'
import { auditRows, type StoredAuditRow } from '../platform/audit-rows'
import { documents } from '../platform/documents'
import { optional } from '../platform/optional'
import { type AuditedActs } from '../platform/use-case'
import { headOfStream, latestDigest } from './audit-chain-repository'

/** About 250 KB of an answer's 1 MB. */
const EXPORT_PORTION = 500

const isLinked = (row: StoredAuditRow): row is LinkedAuditRow =>
  row.seq !== undefined && row.prev !== undefined && row.hash !== undefined

/** The latest digest of a day, unless the stream has grown past its head meanwhile. */
async function digestUpTo({ stream, seq }: AuditHead): Promise<AuditDigest | undefined> {
  const digest = await latestDigest()
  const inDigest = digest?.heads.find((each) => each.stream === stream)
  return inDigest && inDigest.seq > seq ? undefined : digest
}

/** The head is read before the rows, so that the last portion ends at it however many rows are linked meanwhile. */
export const exportAuditRows: AuditedActs<typeof action> = {
  audited: 'audit',
  act: async ({ stream, cursor }) => {
    const head = await headOfStream(documents, stream)
    const page = await auditRows.page({
      ...{ equal: { stream }, rank: 'chainRank', order: 'asc', cursor, limit: EXPORT_PORTION },
    })
    const items = page.items.filter(isLinked).filter(({ seq }) => seq <= head.seq)
    const last = items.at(-1)
    const next = last && last.seq < head.seq ? rankOf(last.seq, last.id) : undefined
    const digest = next === undefined ? await digestUpTo(head) : undefined
    return {
      answer: { items, head, ...optional('digest', digest), ...optional('next', next) },
      leaves: { subject: ['stream', stream] },
    }
  },
}
