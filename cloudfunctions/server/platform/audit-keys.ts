import { createHmac, randomBytes } from 'node:crypto'
import { collection } from './collection'
import { type DocumentTransaction } from './documents'
import { documentIdsWith } from './documents-by-value'

const KEY_BYTES = 32
/** 32 hexadecimal digits: 128 bits. */
const AUDIT_ID_LENGTH = 32

/** A person's own key, and the id by which they stand in audit rows. */
interface AuditKey {
  /** Secret, in hexadecimal digits. */
  readonly key: string
  readonly auditId: string
}

/** One document per person. Removing it makes every row of theirs unattributable. */
export const auditKeys = collection('auditKeys', (_key: AuditKey) => ({}))

const auditIdWith = (key: string, personId: string): string =>
  createHmac('sha256', Buffer.from(key, 'hex')).update(personId).digest('hex').slice(0, AUDIT_ID_LENGTH)

/** The person's id in audit rows: HMAC-SHA-256 of their id under their own random key, which is made at first use. */
export async function auditIdOf(transaction: DocumentTransaction, personId: string): Promise<string> {
  const known = await auditKeys.find(transaction, personId)
  if (known) return known.auditId
  const key = randomBytes(KEY_BYTES).toString('hex')
  const auditId = auditIdWith(key, personId)
  await auditKeys.save(transaction, { key, auditId }, personId)
  return auditId
}

/** The persons who still have a key, by their ids in audit rows. At most 1,000. */
export const personsByAuditId = (auditIds: readonly string[]): Promise<ReadonlyMap<string, string>> =>
  documentIdsWith('auditKeys', 'auditId', auditIds)
