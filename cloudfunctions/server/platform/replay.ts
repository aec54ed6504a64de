import { DAY_MS } from '#shared/domain/days'
import { Refusal } from '#shared/domain/refusal'
import { rankOf } from '#shared/domain/rank'
import { type DocumentReader, type DocumentTransaction } from './documents'
import { canonical } from './canonical-json'
import { sha256 } from './identifiers'
import { openText, sealText } from './sealed-text'

/** How long a request is remembered, ms (7 days). No phone retries after that. */
const REMEMBERED_MS = 7 * DAY_MS

/** Readable only with openid and request id; the database has neither (docs/decisions/0007). */
interface StoredRequest {
  readonly inputHash: string
  readonly sealedAnswer: string
  readonly expiryRank: string
}

export interface RequestKey {
  readonly openid: string
  readonly action: string
  readonly requestId: string
  readonly input: unknown
}

const idOf = ({ openid, action, requestId }: RequestKey) => sha256(canonical([openid, action, requestId]))
const secretOf = ({ openid, action, requestId }: RequestKey) =>
  canonical(['answer', openid, action, requestId])
const inputHashOf = (key: RequestKey) => sha256(`${secretOf(key)} ${canonical(key.input)}`)

/** The earlier answer to the same request. The same id with another input is REQUEST_REUSED. */
export async function earlierAnswer(
  key: RequestKey,
  reader: DocumentReader,
): Promise<{ readonly value: unknown } | null> {
  const earlier = await reader.find<StoredRequest>('requests', idOf(key))
  if (!earlier) return null
  if (earlier.inputHash !== inputHashOf(key)) throw new Refusal('REQUEST_REUSED')
  return { value: JSON.parse(openText(secretOf(key), earlier.sealedAnswer)) as unknown }
}

/**
 * Runs a write once per request id. A replay gets the first answer; the same id with another input gets REQUEST_REUSED. The
 * record is kept in the write's own transaction.
 */
export async function onceForRequest(
  key: RequestKey,
  now: number,
  transaction: DocumentTransaction,
  write: () => Promise<unknown>,
): Promise<unknown> {
  const earlier = await earlierAnswer(key, transaction)
  if (earlier) return earlier.value
  const answer = await write()
  const stored: StoredRequest = {
    inputHash: inputHashOf(key),
    sealedAnswer: sealText(secretOf(key), JSON.stringify(answer)),
    expiryRank: rankOf(now + REMEMBERED_MS, idOf(key)),
  }
  await transaction.save('requests', idOf(key), stored)
  return answer
}
