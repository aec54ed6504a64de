import { Refusal } from '#shared/domain/refusal'
import { type DocumentTransaction } from '../platform/documents'
import { sha256 } from '../platform/identifiers'

interface StoredRequest {
  readonly inputHash: string
  readonly answer: string
  readonly at: number
}

/** The same JSON whatever the order of keys. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null'
  const entries = Object.entries(value).filter(([, entry]) => entry !== undefined)
  entries.sort(([left], [right]) => (left < right ? -1 : 1))
  return `{${entries.map(([key, entry]) => `${JSON.stringify(key)}:${canonical(entry)}`).join(',')}}`
}

/**
 * Makes a write happen once for each request id: a replay gets the first answer, the same id with another input
 * REQUEST_REUSED. The memory of it is kept in the write's own transaction.
 */
export async function onceForRequest<T>(
  key: { openid: string; action: string; requestId: string; input: unknown; now: number },
  transaction: DocumentTransaction,
  write: () => Promise<T>,
): Promise<T> {
  const id = sha256(canonical([key.openid, key.action, key.requestId]))
  const inputHash = sha256(canonical(key.input))
  const earlier = await transaction.find<StoredRequest>('requests', id)
  if (earlier) {
    if (earlier.inputHash !== inputHash) throw new Refusal('REQUEST_REUSED')
    return JSON.parse(earlier.answer) as T
  }
  const answer = await write()
  const stored: StoredRequest = { inputHash, answer: JSON.stringify(answer), at: key.now }
  await transaction.save('requests', id, stored)
  return answer
}
