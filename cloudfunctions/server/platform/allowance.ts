import { ALLOWANCES, type AllowanceName, windowEnd } from '#shared/domain/access/allowances'
import { type Caller } from '#shared/domain/access/roles'
import { Refusal } from '#shared/domain/refusal'
import { rankOf } from '#shared/domain/rank'
import { currentEnvironment } from './cloud'
import { spendUpTo } from './counters'

/** Reads that an instance counts in memory before it writes them to the database. */
const READS_TOLD_AT_ONCE = 10
/** People an instance counts for. Beyond that it starts anew, and each has up to nine free reads. */
const MAX_COUNTED_CALLERS = 5000

const refusalOf = (name: AllowanceName, now: number) => {
  const allowance = ALLOWANCES[name]
  return new Refusal(allowance.code, { max: allowance.most, retryAt: windowEnd(allowance, now) })
}

const idOf = (name: AllowanceName, { personId }: Caller, now: number) =>
  `${personId}-${name}-${windowEnd(ALLOWANCES[name], now)}`

async function take(name: AllowanceName, caller: Caller, now: number, amount: number): Promise<boolean> {
  const id = idOf(name, caller, now)
  const allowance = ALLOWANCES[name]
  return spendUpTo(id, amount, allowance.most, rankOf(windowEnd(allowance, now), id))
}

/** Counts exactly, in the database. Refuses with the allowance's code and `{ max, retryAt }` once it is used up. */
export async function spendAllowance(
  name: AllowanceName,
  caller: Caller,
  now: number,
  amount = 1,
): Promise<void> {
  if (!(await take(name, caller, now, amount))) throw refusalOf(name, now)
}

const readsNotTold = new Map<string, number | 'refused'>()

/**
 * Counts reads without one write each. Every tenth read an instance adds its count to the database. There it learns whether the
 * person's reads through all instances exceed the allowance. So a person may exceed it by up to nine reads an instance. Callers
 * without an openid are indistinguishable and not counted.
 */
export async function spendReadAllowance(caller: Caller, now: number): Promise<void> {
  if (caller.openid === '') return
  const key = `${currentEnvironment()} ${idOf('reads', caller, now)}`
  const before = readsNotTold.get(key) ?? 0
  if (before === 'refused') throw refusalOf('reads', now)
  if (readsNotTold.size >= MAX_COUNTED_CALLERS) readsNotTold.clear()
  if (before + 1 < READS_TOLD_AT_ONCE) {
    readsNotTold.set(key, before + 1)
    return
  }
  const granted = await take('reads', caller, now, READS_TOLD_AT_ONCE)
  readsNotTold.set(key, granted ? 0 : 'refused')
  if (!granted) throw refusalOf('reads', now)
}
