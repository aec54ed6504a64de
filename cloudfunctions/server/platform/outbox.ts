import { limits } from '../../../config/limits'
import { clock } from './clock'
import { type DocumentTransaction, inTransaction } from './documents'
import { logFault, logLine } from './log'
import { dueRows, MAX_PER_RUN, MAX_TRIES, outbox, postponed, rowIdOf } from './outbox-rows'
import { type Portion } from './portion'

/** Documents that one portion of an effect may write: its row is the twentieth of the transaction. */
export const MAX_WRITES_OF_EFFECT = limits.transactionWrites - 1
/** One portion of a row, at most: its row, what it looks up, its writes, begin and commit. */
const PORTION_COST = { requests: MAX_WRITES_OF_EFFECT + 7, ms: 1500 }

/**
 * A kind of rows, and what each brings about. `carry` may run again after a conflict. It writes at most `MAX_WRITES_OF_EFFECT`
 * documents and answers `more` where that was not all: the row then stays, and is carried again.
 */
export interface OutboxKind<Payload> {
  readonly kind: string
  readonly carry: (payload: Payload, transaction: DocumentTransaction) => Promise<void | 'more'>
}

/** One portion of a row's effect. The row goes first: what many rows change is locked for the shortest time. */
const carryPortion = <Payload>(
  { carry }: OutboxKind<Payload>,
  id: string,
): Promise<'gone' | 'done' | 'more'> =>
  inTransaction(async (transaction) => {
    const row = await outbox.find(transaction, id)
    if (!row) return 'gone'
    await outbox.remove(transaction, id)
    if ((await carry(row.payload as Payload, transaction)) !== 'more') return 'done'
    await outbox.save(transaction, { ...row, portions: (row.portions ?? 0) + 1 })
    return 'more'
  })

/** Carries out one row, unless another carrier already did; what `goesOn` stops stays for the next run. */
async function carryOut<Payload>(
  of: OutboxKind<Payload>,
  id: string,
  goesOn: () => boolean = () => true,
): Promise<boolean> {
  let outcome = await carryPortion(of, id)
  while (outcome === 'more' && goesOn()) outcome = await carryPortion(of, id)
  return outcome === 'done'
}

/** Puts a row off after a try that failed. */
async function postpone(id: string, now: number): Promise<void> {
  await inTransaction(async (transaction) => {
    const row = await outbox.find(transaction, id)
    if (!row) return
    await outbox.save(transaction, postponed(row, now))
  })
}

/** Adds what must follow the transaction, for the timer alone. `name` is the effect's key within its kind. */
export const leaveToTimer = <Payload>(
  transaction: DocumentTransaction,
  of: OutboxKind<Payload>,
  name: string,
  payload: Payload,
  dueAt: number,
): Promise<void> =>
  outbox.save(transaction, { id: rowIdOf(of, name), kind: of.kind, payload, dueAt, tries: 0 })

/**
 * Adds what must follow the transaction. Its own call carries it out after the commit; where that fails or dies, the timer
 * does. `name` is the effect's key within its kind.
 */
export async function addToOutbox<Payload>(
  transaction: DocumentTransaction,
  of: OutboxKind<Payload>,
  name: string,
  payload: Payload,
  dueAt: number,
): Promise<void> {
  const id = rowIdOf(of, name)
  await leaveToTimer(transaction, of, name, payload, dueAt)
  transaction.afterCommit(async () => {
    if (dueAt <= clock.now()) await carryOut(of, id)
  })
}

/** Takes a row off whose effect happens in this transaction, or not at all. */
export const takeFromOutbox = <Payload>(
  transaction: DocumentTransaction,
  of: OutboxKind<Payload>,
  name: string,
): Promise<void> => outbox.remove(transaction, rowIdOf(of, name))

/** What rows of a kind still wait or were given up; undefined where more rows stand there than one page shows. */
export async function waitingRows<Payload>({
  kind,
}: OutboxKind<Payload>): Promise<readonly Payload[] | undefined> {
  const due = await outbox.page({ rank: 'dueRank', order: 'asc', limit: MAX_PER_RUN })
  const dead = await outbox.page({ rank: 'deadRank', order: 'asc', limit: MAX_PER_RUN })
  if (due.next !== undefined || dead.next !== undefined) return undefined
  const rows = [...due.items, ...dead.items].filter((row) => row.kind === kind)
  return rows.map(({ payload }) => payload as Payload)
}

/** Which of these names have a row of that kind, due or given up. At most 1,000. */
export async function waitingNames<Payload>(
  of: OutboxKind<Payload>,
  names: readonly string[],
): Promise<ReadonlySet<string>> {
  const rows = await outbox.byIds(names.map((name) => rowIdOf(of, name)))
  return new Set(names.filter((name) => rows.has(rowIdOf(of, name))))
}

/** Carries out what is due, oldest first, within a portion. Answers how many rows went. A row of no known kind waits, and is logged. */
export async function carryDue(kinds: readonly OutboxKind<never>[], portion: Portion): Promise<number> {
  const now = clock.now()
  let carried = 0
  const goesOn = () => portion.allows(PORTION_COST)
  for (const { id, kind, tries } of await dueRows('dueRank', now)) {
    if (!goesOn()) break
    try {
      const of = kinds.find((each) => each.kind === kind)
      if (!of) throw new Error('nothing carries rows of this kind')
      if (await carryOut(of, id, goesOn)) carried++
    } catch (error) {
      logFault({ action: 'outbox', kind }, error)
      await postpone(id, now)
      if (tries + 1 >= MAX_TRIES) logLine({ action: 'outbox', kind, code: 'DEAD' })
    }
  }
  return carried
}
