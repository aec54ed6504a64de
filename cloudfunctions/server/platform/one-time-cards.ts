import { rankOf } from '#shared/domain/rank'
import { type CollectionName } from '../../../config/collections'
import { type DocumentReader, type DocumentTransaction } from './documents'
import { sha256 } from './identifiers'

/** What a secret leads to, once. */
export interface OneTimeCard {
  /** epoch ms, exclusive */
  readonly expiresAt: number
  readonly usedBy?: string
}

/** Cards of one collection, each found by its secret alone: only the secret's hash is kept. */
export const oneTimeCards = <Card extends OneTimeCard>(collection: CollectionName, kind: string) => {
  const idOf = (token: string) => sha256(`${kind}:${token}`)
  return {
    /** Used or not, it goes some time after it expires. */
    save: (transaction: DocumentTransaction, token: string, card: Card): Promise<void> => {
      const id = idOf(token)
      return transaction.save(collection, id, { ...card, expiryRank: rankOf(card.expiresAt, id) })
    },

    /** The card while it can be used; null for an unknown, a used and an expired one. */
    open: async (reader: DocumentReader, token: string, now: number): Promise<Card | null> => {
      const stored = await reader.find<Card & { readonly expiryRank?: string }>(collection, idOf(token))
      return !stored || stored.usedBy !== undefined || now >= stored.expiresAt ? null : stored
    },
  }
}
