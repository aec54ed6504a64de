import { type CollectionName } from '../../../config/collections'
import { database } from './database'
import { countRequests } from './request-meter'

/** Sets these fields of a document, nested ones too, and leaves the others. It is one request, outside any transaction. */
export async function mergeDocument(collection: CollectionName, id: string, fields: object): Promise<void> {
  const document = database().collection(collection).doc(id)
  countRequests(1)
  const { stats } = (await document.update({ data: fields })) as { stats: { updated: number } }
  if (stats.updated > 0) return
  countRequests(1)
  await document.set({ data: fields })
}
