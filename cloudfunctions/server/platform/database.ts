import { cloud } from './cloud'

/** A missing document is null, not an error. The SDK's types lack this option. */
const OPTIONS = { throwOnNotFound: false } as object

/** The SDK's database, only for this folder and repositories. Use cases speak of documents, lists and counters. */
export const database = () => cloud.database(OPTIONS)

/** A stored document without its key. */
export const withoutId = <T>(data: Record<string, unknown> | null): T | null => {
  if (data === null) return null
  const { _id, ...document } = data
  return document as T
}
