import { type CollectionName } from '../../../config/collections'
import { cloud } from './cloud'

/** A stored document; `_id` is its key. */
export type Stored<T> = T & { readonly _id: string }

export interface DocumentReader {
  find<T>(collection: CollectionName, id: string): Promise<T | null>
}

/** Only single-document operations: what the SDK would run outside the transaction cannot be named here. */
export interface DocumentTransaction extends DocumentReader {
  save<T extends object>(collection: CollectionName, id: string, document: T): Promise<void>
  remove(collection: CollectionName, id: string): Promise<void>
  /** Runs once after the commit, not at all if it does not come to that. */
  afterCommit(effect: () => Promise<void>): void
}

interface SdkDocument {
  get(): Promise<{ data: Record<string, unknown> | null }>
  set(options: { data: object }): Promise<unknown>
  remove(): Promise<unknown>
}
interface SdkSource {
  collection(name: string): { doc(id: string): SdkDocument }
}

/** Missing documents are null, not errors; the SDK's types do not know its own option. */
const OPTIONS = { throwOnNotFound: false } as object
const database = () => cloud.database(OPTIONS)

const withoutId = <T>(data: Record<string, unknown> | null): T | null => {
  if (data === null) return null
  const { _id, ...document } = data
  return document as T
}

const reader = (source: SdkSource): DocumentReader => ({
  find: async <T>(collection: CollectionName, id: string) =>
    withoutId<T>((await source.collection(collection).doc(id).get()).data),
})

export const documents: DocumentReader = {
  find: (collection, id) => reader(database() as unknown as SdkSource).find(collection, id),
}

/** Adds to a counter outside any transaction; a timer repairs what a crash leaves wrong. */
export async function incrementCounter(id: string, by: number): Promise<void> {
  const counters = database().collection('counters')
  const result = (await counters.doc(id).update({ data: { value: database().command.inc(by) } })) as {
    stats: { updated: number }
  }
  if (result.stats.updated === 0) await counters.doc(id).set({ data: { value: Math.max(0, by) } })
}

export async function setCounter(id: string, value: number): Promise<void> {
  await database().collection('counters').doc(id).set({ data: { value } })
}

export async function countExactly(
  collection: CollectionName,
  equal: Record<string, string>,
): Promise<number> {
  const { total } = (await database().collection(collection).where(equal).count()) as { total: number }
  return total
}

export interface RankedList {
  readonly collection: CollectionName
  readonly equal: Readonly<Record<string, string>>
  readonly rank: string
  readonly order: 'asc' | 'desc'
  readonly cursor: string | undefined
  readonly limit: number
}

/** One page of a list by one range on its rank; costs the same however long the list is. Only ranked documents are in it. */
export async function listByRank<T>(list: RankedList): Promise<{ items: T[]; next?: string }> {
  const { command } = database()
  const { cursor, order, rank, limit } = list
  const range =
    cursor === undefined ? command.gt('') : order === 'asc' ? command.gt(cursor) : command.lt(cursor)
  const { data } = (await database()
    .collection(list.collection)
    .where({ ...list.equal, [rank]: range })
    .orderBy(rank, order)
    .limit(limit + 1)
    .get()) as { data: Array<Record<string, unknown>> }
  const items = data.slice(0, limit)
  const last = items.at(-1)
  const next = data.length > limit && last ? String(last[rank]) : undefined
  return { items: items.map((item) => withoutId<T>(item) as T), ...(next === undefined ? {} : { next }) }
}

const CONFLICT = 'DATABASE_TRANSACTION_CONFLICT'
const ATTEMPTS = 8

const isConflict = (error: unknown) => (error as { code?: unknown } | null)?.code === CONFLICT

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))

/** The write stands whatever becomes of these: a failed one is logged, and the repairing timer makes up for it. */
async function runEffects(effects: ReadonlyArray<() => Promise<void>>): Promise<void> {
  for (const effect of effects) {
    try {
      await effect()
    } catch (error) {
      console.error('an effect after a commit failed', error)
    }
  }
}

/** Runs `body` in one transaction, anew after each conflict (so it must be repeatable), up to eight times. */
export async function inTransaction<T>(body: (transaction: DocumentTransaction) => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    let effects: Array<() => Promise<void>> = []
    try {
      const value = (await database().runTransaction(async (sdk: SdkSource) => {
        effects = []
        return body({
          ...reader(sdk),
          save: async (collection, id, document) => {
            await sdk.collection(collection).doc(id).set({ data: document })
          },
          remove: async (collection, id) => {
            await sdk.collection(collection).doc(id).remove()
          },
          afterCommit: (effect) => effects.push(effect),
        })
      }, 0)) as T
      await runEffects(effects)
      return value
    } catch (error) {
      if (!isConflict(error) || attempt === ATTEMPTS) throw error
      await pause(10 * attempt + Math.random() * 40)
    }
  }
}
