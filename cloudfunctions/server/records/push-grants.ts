import { DAY_MS } from '#shared/domain/days'
import { type PushesLeft, type PushKind } from '#shared/domain/message/push'
import { rankOf } from '#shared/domain/rank'
import { collection } from '../platform/collection'
import { type DocumentReader, type DocumentTransaction } from '../platform/documents'

/** Consents that nobody used for so long are forgotten, and the openid with them, ms. */
const KEPT_MS = 400 * DAY_MS

/** What a person agreed to. It is the one place where an openid is stored: WeChat sends to nothing else. */
interface PushGrants {
  readonly openid: string
  readonly left: PushesLeft
  /** The last change, epoch ms. */
  readonly at: number
}

/** By person. Gone with the last consent. */
const pushGrants = collection('pushGrants', ({ at }: PushGrants, id: string) => ({
  expiryRank: rankOf(at + KEPT_MS, id),
}))

export const pushGrantsOf = (reader: DocumentReader, personId: string): Promise<PushGrants | null> =>
  pushGrants.find(reader, personId)

export const savePushGrants = (
  transaction: DocumentTransaction,
  personId: string,
  grants: PushGrants,
): Promise<void> =>
  Object.keys(grants.left).length === 0
    ? pushGrants.remove(transaction, personId)
    : pushGrants.save(transaction, grants, personId)

/** Whether a message of that kind may be sent to them. */
export const mayPush = async (reader: DocumentReader, personId: string, kind: PushKind): Promise<boolean> =>
  ((await pushGrantsOf(reader, personId))?.left[kind] ?? 0) > 0
