import {
  type AuditOutcome,
  type AuditRow,
  type AuditStream,
  type AuditSubjectKind,
  type LinkedAuditRow,
  subjectOf,
} from '#shared/domain/audit/audit-row'
import { rankOf } from '#shared/domain/rank'
import { auditIdOf } from './audit-keys'
import { collection } from './collection'
import { type DocumentTransaction } from './documents'

/** What a row says, as the use case states it. A person is named by their own id and stored by a keyed one. */
export interface AuditStatement {
  readonly subject: readonly [AuditSubjectKind, id: string]
  /** Ids and words of closed lists; never a name, a number or a free text. */
  readonly facts?: Readonly<Record<string, string>>
}

/** A row as stored: linked into its chain, or waiting for that. */
export type StoredAuditRow = AuditRow &
  Partial<Pick<LinkedAuditRow, 'seq' | 'prev' | 'hash'>> & {
    /** When it may be linked, epoch ms: a row that still counts waits for its day's end. Absent once linked. */
    readonly linkableAt?: number
  }

/** Rows are only added, and linked once. Nothing removes them (docs/decisions/0026). */
export const auditRows = collection('auditRows', ({ at, seq, linkableAt }: StoredAuditRow, id: string) => ({
  rank: rankOf(at, id),
  waitingRank: linkableAt === undefined ? undefined : rankOf(linkableAt, id),
  chainRank: seq === undefined ? undefined : rankOf(seq, id),
}))

interface Done {
  readonly id: string
  readonly stream: AuditStream
  readonly action: string
  readonly personId: string
  readonly now: number
  readonly outcome?: AuditOutcome
}

/** Adds the row of what was done, in its own transaction; waits to be linked. At most three documents. */
export async function addAuditRow(
  transaction: DocumentTransaction,
  { id, stream, action, personId, now, outcome = 'done' }: Done,
  { subject: [kind, subjectId], facts = {} }: AuditStatement,
): Promise<void> {
  const actor = await auditIdOf(transaction, personId)
  const about = kind === 'person' ? await auditIdOf(transaction, subjectId) : subjectId
  const row = { id, stream, at: now, action, actor, subject: subjectOf(kind, about), facts, outcome }
  await auditRows.save(transaction, { ...row, linkableAt: now })
}
