import { cloud } from './cloud'

/** Missing documents are null, not errors; the SDK's types do not know its own option. */
const OPTIONS = { throwOnNotFound: false } as object

/** The SDK's database, for this folder and repositories: use cases speak of documents, lists and counters. */
export const database = () => cloud.database(OPTIONS)

/** A stored document without its key. */
export const withoutId = <T>(data: Record<string, unknown> | null): T | null => {
  if (data === null) return null
  const { _id, ...document } = data
  return document as T
}
