import { collections } from '../../config/collections'
import { type TestEnvironment } from './test-environment'

type Stored = Readonly<Record<string, ReadonlyMap<string, string>>>

/** Every document of every collection of the product: its text by its id. */
export async function everythingStored(environment: TestEnvironment): Promise<Stored> {
  const stored = await environment.stored()
  return Object.fromEntries(Object.keys(collections).map((name) => [name, new Map(stored[name])]))
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
