import { collections } from '../../config/collections'
import { type TestEnvironment } from './test-environment'

type Stored = Readonly<Record<string, ReadonlyMap<string, string>>>

/** Every document of every collection of the product: its JSON by its id. */
export async function everythingStored(environment: TestEnvironment): Promise<Stored> {
  const names = Object.keys(collections)
  const lists = await Promise.all(names.map((name) => environment.documents(name)))
  return Object.fromEntries(
    names.map((name, at) => [
      name,
      new Map(lists[at]?.map((document) => [document._id, JSON.stringify(document)] as const)),
    ]),
  )
}

/** How many documents of each collection were added, changed and removed between two looks. */
export const effectOf = (before: Stored, after: Stored): Readonly<Record<string, object>> =>
  Object.fromEntries(
    Object.entries(after).map(([name, now]) => {
      const then = before[name] ?? new Map<string, string>()
      const kept = [...now].filter(([id]) => then.has(id))
      return [
        name,
        {
          added: now.size - kept.length,
          changed: kept.filter(([id, text]) => then.get(id) !== text).length,
          removed: then.size - kept.length,
        },
      ]
    }),
  )
