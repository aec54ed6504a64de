import { type AuditRow, subjectOf } from '#shared/domain/audit/audit-row'
import { canonicalJson } from '#shared/domain/canonical-json'
import { endOfDay, HOUR_MS, shanghaiDay } from '#shared/domain/days'
import { type ErrorCode } from '#shared/domain/refusal'
import { rankOf } from '#shared/domain/rank'
import { auditIdOf, auditKeys } from './audit-keys'
import { type StoredAuditRow } from './audit-rows'
import { database } from './database'
import { documents, inTransaction } from './documents'
import { personIdOf, sha256 } from './identifiers'

/**
 * What is counted: somebody tried what they may not do, or guessed at a secret. Nothing else tells of a person: a NOT_FOUND
 * comes of an old link, a WORK_CHANGED of two who are busy, a NOT_REGISTERED of a visitor.
 */
const COUNTED: ReadonlySet<ErrorCode> = new Set<ErrorCode>([
  'FORBIDDEN',
  'OWN_WORK',
  'MEMBER_OTHER',
  'CODE_WRONG',
  'ADMINISTRATOR_EXISTS',
  'LAST_ADMINISTRATOR',
  'TOO_MANY_GUESSES',
])

/** More are not counted: the row says “at least”. */
const MAX_COUNT = 1000
/** A day's row is linked so long after the day, ms: no call of the day is still under way. */
const SETTLED_AFTER_MS = HOUR_MS / 12

async function keyedIdOf(personId: string): Promise<string> {
  const known = await auditKeys.find(documents, personId)
  return known ? known.auditId : inTransaction((transaction) => auditIdOf(transaction, personId))
}

/** Counts one more in the row while it waits to be linked; true where it did. */
async function increment(id: string): Promise<boolean> {
  const { command } = database()
  const { stats } = (await database()
    .collection('auditRows')
    .where({ _id: id, waitingRank: command.gt(''), count: command.lt(MAX_COUNT) })
    .update({ data: { count: command.inc(1) } })) as { stats: { updated: number } }
  return stats.updated > 0
}

const isKept = async (id: string): Promise<boolean> => (await documents.find('auditRows', id)) !== null

function firstRow(row: Omit<AuditRow, 'count' | 'outcome' | 'stream'>, linkableAt: number) {
  const ranks = { rank: rankOf(row.at, row.id), waitingRank: rankOf(linkableAt, row.id) }
  const stored: StoredAuditRow = { ...row, stream: 'refusals', outcome: 'refused', count: 1, linkableAt }
  return { _id: row.id, ...stored, ...ranks }
}

/**
 * Counts a refused call in one row a person, action and Shanghai day: one conditional update, or one document for the first. The
 * row keeps the code of the first. Callers whom WeChat does not name are not counted.
 */
export async function countRefusal(
  openid: string,
  action: string,
  code: ErrorCode,
  now: number,
): Promise<void> {
  if (openid === '' || action === '' || !COUNTED.has(code)) return
  const actor = await keyedIdOf(personIdOf(openid))
  const day = shanghaiDay(now)
  const id = sha256(canonicalJson(['refused', actor, action, day]))
  if (await increment(id)) return
  if (await isKept(id)) return void (await increment(id))
  const row = { id, at: now, action, actor, subject: subjectOf('action', action), facts: { code } }
  const data = firstRow(row, endOfDay(day) + SETTLED_AFTER_MS)
  try {
    await database().collection('auditRows').add({ data })
  } catch (error) {
    if (!(await increment(id)) && !(await isKept(id))) throw error
  }
}
