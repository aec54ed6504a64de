import { shanghaiDay } from '#shared/domain/days'
import { clock } from './clock'
import { type DocumentTransaction, inTransaction } from './documents'
import { newId } from './identifiers'
import { logFault, logLine } from './log'
import { dueRows, MAX_TRIES, outbox, type OutboxRow, postponed, rowIdOf } from './outbox-rows'
import { type Portion } from './portion'

/** How an act ended for good. `dead`: refused, and people must look. `unknown`: nobody can tell whether it was done. */
export type ActEnd =
  { readonly is: 'done' | 'needless' | 'unknown' } | { readonly is: 'dead'; readonly code: string }

/** `again`: it was surely not done, and may be tried later. */
export type ActOutcome = ActEnd | { readonly is: 'again'; readonly code: string }

/**
 * A kind of rows whose effect lies outside the database, done at most once. `act` answers what became of it; what it throws
 * came before anything left the house. `keep` writes that down in the transaction that removes the row.
 */
export interface OutboxAct<Payload> {
  readonly kind: string
  /** What a dead letter is about: it names no person. */
  readonly about: (payload: Payload) => string
  readonly act: (payload: Payload) => Promise<ActOutcome>
  readonly keep: (payload: Payload, end: ActEnd, transaction: DocumentTransaction) => Promise<void>
}

/** How long a taken row is its carrier's, ms: longer than any function runs (config/limits.ts). */
export const ACT_HELD_MS = 90_000

/** One act, at most: it is taken, done and settled, with a dead letter. */
const ACT_COST = { requests: 20, ms: 4000 }

/** Leaves an act to the timer. `name` is its key within its kind. */
export const leaveAct = <Payload>(
  transaction: DocumentTransaction,
  of: OutboxAct<Payload>,
  name: string,
  payload: Payload,
  dueAt: number,
): Promise<void> =>
  outbox.save(transaction, {
    ...{ id: rowIdOf(of, name), kind: of.kind, payload, dueAt, tries: 0, outside: true },
  })

/** A lease that ends later than one taken now comes from a clock that was wrong; it holds nobody up. */
const isHeld = ({ taken }: OutboxRow, now: number) =>
  taken !== undefined && taken.until > now && taken.until <= now + ACT_HELD_MS

/** One dead letter for a code, what it is about and a Shanghai day: a template that is gone strikes thousands alike. */
async function addDeadLetter(
  transaction: DocumentTransaction,
  { kind }: OutboxRow,
  about: string,
  code: string,
  now: number,
): Promise<void> {
  const id = `dead-${kind}-${about}-${code}-${shanghaiDay(now)}`
  const known = await outbox.find(transaction, id)
  const letter = known ?? { id, kind, payload: { about }, dueAt: now, tries: MAX_TRIES, outside: true, code }
  await outbox.save(transaction, { ...letter, times: (known?.times ?? 0) + 1 })
}

async function endRow<Payload>(
  of: OutboxAct<Payload>,
  row: OutboxRow,
  end: ActEnd,
  transaction: DocumentTransaction,
  now: number,
): Promise<void> {
  const payload = row.payload as Payload
  await outbox.remove(transaction, row.id)
  if (end.is === 'dead') await addDeadLetter(transaction, row, of.about(payload), end.code, now)
  await of.keep(payload, end, transaction)
}

/** Takes a row. One that somebody took and left is ended as unknown: it may have been done, so it is not done again. */
const take = <Payload>(of: OutboxAct<Payload>, id: string, holder: string, now: number) =>
  inTransaction(async (transaction): Promise<OutboxRow | 'gone' | 'ended'> => {
    const row = await outbox.find(transaction, id)
    if (!row || isHeld(row, now)) return 'gone'
    if (row.taken) {
      await endRow(of, row, { is: 'unknown' }, transaction, now)
      return 'ended'
    }
    const until = now + ACT_HELD_MS
    await outbox.save(transaction, { ...row, taken: { holder, until }, dueAt: until })
    return row
  })

/** Writes down what became of it; nothing where the row is no longer this carrier's. */
const settle = <Payload>(of: OutboxAct<Payload>, row: OutboxRow, holder: string, outcome: ActOutcome) =>
  inTransaction(async (transaction) => {
    const now = clock.now()
    const held = await outbox.find(transaction, row.id)
    if (held?.taken?.holder !== holder) return
    if (outcome.is !== 'again') return endRow(of, row, outcome, transaction, now)
    const later = postponed(row, now)
    if (later.tries < MAX_TRIES) await outbox.save(transaction, later)
    else await endRow(of, row, { is: 'dead', code: outcome.code }, transaction, now)
  })

async function outcomeOf<Payload>({ kind, act }: OutboxAct<Payload>, row: OutboxRow): Promise<ActOutcome> {
  try {
    return await act(row.payload as Payload)
  } catch (error) {
    logFault({ action: 'outbox', kind }, error)
    return { is: 'again', code: 'FAULT' }
  }
}

async function carryAct<Payload>(of: OutboxAct<Payload>, id: string): Promise<boolean> {
  const holder = newId()
  const row = await take(of, id, holder, clock.now())
  if (row === 'gone') return false
  if (row === 'ended') return true
  const outcome = await outcomeOf(of, row)
  if ('code' in outcome) logLine({ action: 'outbox', kind: of.kind, code: outcome.code })
  await settle(of, row, holder, outcome)
  return outcome.is !== 'again'
}

/**
 * Carries out the acts that are due, oldest first, within a portion; each is taken before and settled after it. Answers how many
 * ended. Whoever is killed in between leaves a taken row; when its time is over it is ended as unknown.
 */
export async function carryActs(kinds: ReadonlyArray<OutboxAct<never>>, portion: Portion): Promise<number> {
  let ended = 0
  for (const { id, kind } of await dueRows('actRank', clock.now())) {
    if (!portion.allows(ACT_COST)) break
    const of = kinds.find((each) => each.kind === kind)
    if (!of) logLine({ action: 'outbox', kind, code: 'UNKNOWN_KIND' })
    else if (await carryAct(of, id)) ended++
  }
  return ended
}
