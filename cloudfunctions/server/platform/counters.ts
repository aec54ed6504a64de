import { type CollectionName } from '../../../config/collections'
import { database } from './database'
import { countRequests } from './request-meter'

/** For the nightly recount alone: it costs what there is. */
export async function countExactly(
  collection: CollectionName,
  equal: Record<string, string>,
): Promise<number> {
  countRequests(1)
  const { total } = (await database().collection(collection).where(equal).count()) as { total: number }
  return total
}

/**
 * Adds `amount` to the spent sum of this id unless it would exceed `most`. Answers whether it did. It is one conditional update
 * outside any transaction: parallel calls all count and never conflict. The document expires at its `expiryRank`.
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
