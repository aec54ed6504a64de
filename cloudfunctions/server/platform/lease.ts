import { type DocumentTransaction, inTransaction } from './documents'
import { newId } from './identifiers'

interface Lease {
  readonly holder: string
  /** epoch ms, exclusive */
  readonly until: number
}

const leaseId = (name: string) => `lease-${name}`

const findLease = (transaction: DocumentTransaction, name: string) =>
  transaction.find<Lease>('counters', leaseId(name))

/** A lease that ends later than one taken now comes from a clock that was wrong; it holds nobody up. */
const isHeld = (lease: Lease | null, now: number, heldMs: number) =>
  lease !== null && lease.until > now && lease.until <= now + heldMs

/**
 * Runs `work` while nobody else does: answers undefined where somebody holds the lease of that name. Who is killed holds it for
 * `heldMs`, which must be longer than a run.
 */
export async function underLease<T>(
  name: string,
  heldMs: number,
  now: number,
  work: () => Promise<T>,
): Promise<T | undefined> {
  const holder = newId()
  const taken = await inTransaction(async (transaction) => {
    if (isHeld(await findLease(transaction, name), now, heldMs)) return false
    await transaction.save('counters', leaseId(name), { holder, until: now + heldMs })
    return true
  })
  if (!taken) return undefined
  try {
    return await work()
  } finally {
    await inTransaction(async (transaction) => {
      if ((await findLease(transaction, name))?.holder === holder)
        await transaction.save('counters', leaseId(name), { holder, until: 0 })
    })
  }
}
