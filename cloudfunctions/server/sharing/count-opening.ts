import { type Caller } from '#shared/domain/access/roles'
import { shanghaiDay } from '#shared/domain/days'
import { type SharedThing } from '#shared/domain/sharing/scene'
import { countedInOf, type TallyKey } from '#shared/domain/sharing/tally'
import { rankOf } from '#shared/domain/rank'
import { documents, inTransaction } from '../platform/documents'
import { sha256 } from '../platform/identifiers'
import { addCounts } from '../records/counts'
import { inTally } from '../records/tallies'

/** One opener, one thing, one day. Nothing of the three can be read from it. */
const idOf = ({ openid }: Caller, { kind, id }: SharedThing, now: number) =>
  sha256(JSON.stringify(['share-opening', openid, kind, id, shanghaiDay(now)])).slice(0, 32)

/**
 * Counts an opening once for each person, thing and Shanghai day, whichever unit's card came first. The ledger's row holds
 * what was counted and when, not who opened it nor what. Who has no openid cannot be told apart and is not counted.
 */
export async function countOpening(
  caller: Caller,
  thing: SharedThing,
  key: TallyKey,
  now: number,
): Promise<void> {
  if (caller.openid === '') return
  const id = idOf(caller, thing, now)
  if ((await documents.find('shareOpenings', id)) !== null) return
  await inTransaction(async (transaction) => {
    if ((await transaction.find('shareOpenings', id)) !== null) return
    await transaction.save('shareOpenings', id, { countedIn: countedInOf(key), rank: rankOf(now, id) })
    await addCounts(transaction, id, [inTally('opened', countedInOf(key), 1)], now)
  })
}
