import { type DocumentTransaction } from '../../cloudfunctions/server/platform/documents'

/** A transaction over documents in memory. */
export function transactionOver(documents: Map<string, object>): DocumentTransaction {
  return {
    find: <T>(collection: string, id: string) =>
      Promise.resolve((documents.get(`${collection}/${id}`) ?? null) as T | null),
    save: (collection, id, document) => {
      documents.set(`${collection}/${id}`, document)
      return Promise.resolve()
    },
    remove: (collection, id) => {
      documents.delete(`${collection}/${id}`)
      return Promise.resolve()
    },
    increase: () => Promise.reject(new Error('no numbers are kept here')),
    afterCommit: () => undefined,
  }
}
