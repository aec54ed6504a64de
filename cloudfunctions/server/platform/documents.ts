import { type CollectionName } from '../../../config/collections'
import { database, withoutId } from './database'
import { logFault } from './log'
import { countRequests } from './request-meter'

export interface DocumentReader {
  find<T>(collection: CollectionName, id: string): Promise<T | null>
}

/** What is added to a document’s numbers, as they stand in it. */
export interface Increase {
  readonly [field: string]: number | Increase
}

/** Only single-document operations: the SDK runs others outside the transaction. */
export interface DocumentTransaction extends DocumentReader {
  save<T extends object>(collection: CollectionName, id: string, document: T): Promise<void>
  remove(collection: CollectionName, id: string): Promise<void>
  /** Adds to numbers of a document without reading it, so that it is locked only to the commit. A missing one is created. */
  increase(collection: CollectionName, id: string, by: Increase): Promise<void>
  /** Runs once after the commit; never without one. */
  afterCommit(effect: () => Promise<void>): void
}

interface SdkDocument {
  get(): Promise<{ data: Record<string, unknown> | null }>
  set(options: { data: object }): Promise<unknown>
  update(options: { data: object }): Promise<{ stats: { updated: number } }>
  remove(): Promise<unknown>
}
interface SdkSource {
  collection(name: string): { doc(id: string): SdkDocument }
}

const reader = (source: SdkSource): DocumentReader => ({
  find: async <T>(collection: CollectionName, id: string) => {
    countRequests(1)
    return withoutId<T>((await source.collection(collection).doc(id).get()).data)
  },
})

export const documents: DocumentReader = {
  find: (collection, id) => reader(database() as unknown as SdkSource).find(collection, id),
}

const increments = (by: Increase): object =>
  Object.fromEntries(
    Object.entries(by).map(([field, each]) => [
      field,
      typeof each === 'number' ? database().command.inc(each) : increments(each),
    ]),
  )

/** A transaction reads each document once and keeps that first state. After a write the document is read anew. */
function transactionOf(sdk: SdkSource, effects: Array<() => Promise<void>>): DocumentTransaction {
  const found = new Map<string, Promise<unknown>>()
  const keyOf = (collection: CollectionName, id: string) => `${collection} ${id}`
  const source = reader(sdk)
  return {
    find: <T>(collection: CollectionName, id: string) => {
      const key = keyOf(collection, id)
      const document = (found.get(key) as Promise<T | null> | undefined) ?? source.find<T>(collection, id)
      found.set(key, document)
      return document
    },
    save: async (collection, id, document) => {
      countRequests(1)
      await sdk.collection(collection).doc(id).set({ data: document })
      found.delete(keyOf(collection, id))
    },
    remove: async (collection, id) => {
      countRequests(1)
      await sdk.collection(collection).doc(id).remove()
      found.delete(keyOf(collection, id))
    },
    increase: async (collection, id, by) => {
      const document = sdk.collection(collection).doc(id)
      countRequests(2)
      const { stats } = await document.update({ data: increments(by) })
      if (stats.updated === 0) await document.set({ data: by })
      found.delete(keyOf(collection, id))
    },
    afterCommit: (effect) => void effects.push(effect),
  }
}

const CONFLICT = 'DATABASE_TRANSACTION_CONFLICT'
const ATTEMPTS = 8
/** Requests of a transaction besides its reads and writes. */
const BEGIN_AND_COMMIT = 2

/** The SDK drops the code of a conflict at a write. Only the service's message still tells it. */
const CONFLICT_MESSAGE = /\[ResourceUnavailable\.Transaction(Conflict|Busy)\]/

function isConflict(error: unknown): boolean {
  const { code, message } = (error ?? {}) as { code?: unknown; message?: unknown }
  return code === CONFLICT || CONFLICT_MESSAGE.test(String(message))
}

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))

/** Runs effects after the commit. A failure is logged; the write stands, and the timer carries out what it left. */
async function runEffects(effects: ReadonlyArray<() => Promise<void>>): Promise<void> {
  for (const effect of effects) {
    try {
      await effect()
    } catch (error) {
      logFault({ after: 'commit' }, error)
    }
  }
}

/** Runs `body` in one transaction, at most eight times: each conflict repeats it, so it must be repeatable. */
export async function inTransaction<T>(body: (transaction: DocumentTransaction) => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    let effects: Array<() => Promise<void>> = []
    countRequests(BEGIN_AND_COMMIT)
    try {
      const value = (await database().runTransaction(async (sdk: SdkSource) => {
        effects = []
        return body(transactionOf(sdk, effects))
      }, 0)) as T
      await runEffects(effects)
      return value
    } catch (error) {
      if (!isConflict(error) || attempt === ATTEMPTS) throw error
      await pause(10 * attempt + Math.random() * 40)
    }
  }
}
