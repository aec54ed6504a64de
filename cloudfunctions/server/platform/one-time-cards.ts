import { rankOf } from '#shared/domain/rank'
import { type CollectionName } from '../../../config/collections'
import { collection } from './collection'
import { type DocumentReader, type DocumentTransaction } from './documents'
import { sha256 } from './identifiers'

/** What a secret opens, once. */
export interface OneTimeCard {
  /** epoch ms, exclusive */
  readonly expiresAt: number
  readonly usedBy?: string
}

/** The one-time cards of a collection, each found by its secret. Only the secret's hash is stored. */
export const oneTimeCards = <Card extends OneTimeCard>(name: CollectionName, kind: string) => {
  const idOf = (token: string) => sha256(`${kind}:${token}`)
  const cards = collection(name, ({ expiresAt }: OneTimeCard, id: string) => ({
    expiryRank: rankOf(expiresAt, id),
  }))
  return {
    /** The card's id, from which nobody finds the secret. */
    idOf,

    /** Used or not, it is removed some time after expiry. */
    save: (transaction: DocumentTransaction, token: string, card: Card): Promise<void> =>
      cards.save(transaction, card, idOf(token)),

    /** The card if usable; null if it is unknown, used or expired. */
    open: async (reader: DocumentReader, token: string, now: number): Promise<Card | null> => {
      const card = (await cards.find(reader, idOf(token))) as Card | null
      return !card || card.usedBy !== undefined || now >= card.expiresAt ? null : card
    },
  }
}
