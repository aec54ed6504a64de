import { type CollectionName } from '../../../config/collections'
import { type DocumentReader, type DocumentTransaction } from './documents'
import { documentsWith } from './documents-by-value'
import { rankedDocuments, type RankedList } from './ranked-lists'

/** A value for each list key, or several; undefined where the document is in no such list. */
type ListKeys<Keys> = { readonly [Key in keyof Keys]: string | readonly string[] | undefined }

/** What names a document: its own `id`; a document without one is given one. */
type IdOf<T> = T extends { readonly id: string } ? [] : [id: string]

/** A page's order, and the fields that its documents have in common. Without a cursor it is the first page. */
interface PageOf<T, Keys> {
  readonly equal?: { readonly [Field in keyof (T & Keys)]?: string }
  readonly rank: keyof Keys & string
  readonly order: RankedList['order']
  readonly cursor?: string
  readonly within?: RankedList['within']
  readonly limit: number
}

/** The documents of one collection, by id. */
export interface Collection<T, Keys> {
  find(reader: DocumentReader, id: string): Promise<T | null>
  save(transaction: DocumentTransaction, document: T, ...id: IdOf<T>): Promise<void>
  remove(transaction: DocumentTransaction, id: string): Promise<void>
  page(list: PageOf<T, Keys>): Promise<{ items: T[]; next?: string }>
  /** The existing documents of these ids, in one request. At most 1,000. */
  byIds(ids: readonly string[]): Promise<ReadonlyMap<string, T>>
}

const defined = <T extends object>(fields: T) =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined))

/**
 * A collection whose documents stand in lists. `keysOf` names every list key. Each save derives the keys anew and no read hands
 * them on. `fromStored` makes a document of an older form one of today's.
 */
export function collection<T extends object, Keys extends ListKeys<Keys>>(
  name: CollectionName,
  keysOf: (document: T, id: string) => Keys,
  fromStored: (stored: T) => T = (stored) => stored,
): Collection<T, Keys> {
  const documentOf = (stored: T, id: string): T => {
    const document = fromStored(stored)
    const keys = keysOf(document, id)
    return Object.fromEntries(Object.entries(document).filter(([field]) => !(field in keys))) as T
  }
  return {
    find: async (reader, id) => {
      const stored = await reader.find<T>(name, id)
      return stored && documentOf(stored, id)
    },
    save: (transaction, document, ...[given]) => {
      const id = given ?? (document as T & { readonly id: string }).id
      return transaction.save(name, id, { ...document, ...defined(keysOf(document, id)) })
    },
    remove: (transaction, id) => transaction.remove(name, id),
    page: async ({ equal = {}, cursor, ...list }) => {
      const { documents, ...page } = await rankedDocuments<T>({
        ...{ collection: name, equal: defined(equal), cursor },
        ...list,
      })
      return { ...page, items: documents.map(({ id, document }) => documentOf(document, id)) }
    },
    byIds: async (ids) => {
      const stored = await documentsWith<T>(name, '_id', [...new Set(ids)])
      return new Map([...stored].map(([id, document]) => [id, documentOf(document, id)]))
    },
  }
}
