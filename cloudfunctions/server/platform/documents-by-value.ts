import { type CollectionName } from '../../../config/collections'
import { database, withoutId } from './database'
import { countRequests } from './request-meter'

/** The most documents of one get() in a function. */
const MAX_DOCUMENTS = 1000

/** Documents of a collection whose `field` has one of these values, by id; `_id` is a field too. At most 1,000. */
export async function documentsWith<T>(
  collection: CollectionName,
  field: string,
  values: readonly string[],
): Promise<ReadonlyMap<string, T>> {
  if (values.length === 0) return new Map()
  countRequests(1)
  const { data } = (await database()
    .collection(collection)
    .where({ [field]: database().command.in([...values]) })
    .limit(MAX_DOCUMENTS)
    .get()) as { data: Array<{ _id: string }> }
  return new Map(data.map((document) => [document._id, withoutId<T>(document) as T]))
}

/** The ids of documents whose `field` has one of these values, by that value. At most 1,000. */
export async function documentIdsWith(
  collection: CollectionName,
  field: string,
  values: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const found = await documentsWith<Readonly<Record<string, string>>>(collection, field, values)
  return new Map([...found].map(([id, document]) => [document[field] ?? '', id]))
}

/** Removes documents by their ids. Missing ones are no error. */
export async function removeDocuments(collection: CollectionName, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return
  const { command } = database()
  countRequests(1)
  await database()
    .collection(collection)
    .where({ _id: command.in([...ids]) })
    .remove()
}
