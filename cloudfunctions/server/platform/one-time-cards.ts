import { rankOf } from '#shared/domain/rank'
import { type CollectionName } from '../../../config/collections'
import { type DocumentReader, type DocumentTransaction } from './documents'
import { sha256 } from './identifiers'

/** What a secret opens, once. */
export interface OneTimeCard {
  /** epoch ms, exclusive */
  readonly expiresAt: number
  readonly usedBy?: string
}

/** The one-time cards of a collection, each found by its secret. Only the secret's hash is stored. */
export const oneTimeCards = <Card extends OneTimeCard>(collection: CollectionName, kind: string) => {
  const idOf = (token: string) => sha256(`${kind}:${token}`)
  return {
    /** Used or not, it is removed some time after expiry. */
    save: (transaction: DocumentTransaction, token: string, card: Card): Promise<void> => {
      const id = idOf(token)
      return transaction.save(collection, id, { ...card, expiryRank: rankOf(card.expiresAt, id) })
    },

    /** The card if usable; null if it is unknown, used or expired. */
    open: async (reader: DocumentReader, token: string, now: number): Promise<Card | null> => {
      const stored = await reader.find<Card & { readonly expiryRank?: string }>(collection, idOf(token))
      return !stored || stored.usedBy !== undefined || now >= stored.expiresAt ? null : stored
    },
  }
}
