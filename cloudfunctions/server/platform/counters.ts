import { type CollectionName } from '../../../config/collections'
import { database } from './database'

/** Adds to a counter outside any transaction; a timer repairs what a crash leaves wrong. */
export async function incrementCounter(id: string, by: number): Promise<void> {
  const counters = database().collection('counters')
  const result = (await counters.doc(id).update({ data: { value: database().command.inc(by) } })) as {
    stats: { updated: number }
  }
  if (result.stats.updated === 0) await counters.doc(id).set({ data: { value: Math.max(0, by) } })
}

export async function setCounter(id: string, value: number): Promise<void> {
  await database().collection('counters').doc(id).set({ data: { value } })
}

/** Keeps how far a timer went through a list: the rank of the last one. */
export async function keepMark(id: string, rank: string): Promise<void> {
  await database().collection('counters').doc(id).set({ data: { rank } })
}

export async function countExactly(
  collection: CollectionName,
  equal: Record<string, string>,
): Promise<number> {
  const { total } = (await database().collection(collection).where(equal).count()) as { total: number }
  return total
}

/**
 * Adds `amount` to what was spent under this id unless that were more than `most`; answers whether it did. One conditional
 * update, outside any transaction: calls side by side are all counted and never conflict. The document goes with its
 * `expiryRank`.
 */
export async function spendUpTo(
  id: string,
  amount: number,
  most: number,
  expiryRank: string,
): Promise<boolean> {
  if (amount > most) return false
  const allowances = database().collection('allowances')
  const { command } = database()
  const take = async () => {
    const { stats } = (await allowances
      .where({ _id: id, spent: command.lte(most - amount) })
      .update({ data: { spent: command.inc(amount) } })) as { stats: { updated: number } }
    return stats.updated > 0
  }
  if (await take()) return true
  const { data } = (await allowances.doc(id).get()) as unknown as { data: { spent: number } | null }
  if (data !== null) return data.spent + amount <= most && take()
  try {
    await allowances.add({ data: { _id: id, spent: amount, expiryRank } })
    return true
  } catch (error) {
    if (await take()) return true
    throw error
  }
}
