import { Query } from 'mingo'
import { type DocumentStore } from './document-store'
import { type SqlParameter } from './sql'
import { type Fields, parseEjsonFields, type StoredDocument } from './ejson'
import { checkQuery } from './operators'
import { type Order, type Plan, planQuery } from './query-plan'
import { compareDocuments } from './sort-key'
import { type StatementCost, StatementMeter } from './statement-meter'

export interface Search {
  readonly query: Fields
  readonly order?: Order
  readonly offset?: number
  readonly limit?: number
}

/** What a query cost: kept in the log of its invocation. */
export interface QueryReport {
  readonly collection: string
  readonly index: string | null
  /** Documents that were read to answer, and those that an offset skipped. */
  readonly examined: number
  readonly returned: number
  /** Here, or by SQLite where it had no index in that order. */
  readonly sortedInMemory: boolean
  /** A count(): its cost grows with what it counts. */
  readonly counted: boolean
  readonly sqlite: StatementCost
}

export interface Found {
  readonly documents: StoredDocument[]
  readonly report: QueryReport
}

const FIRST_CHUNK = 200
const CHUNK_GROWTH = 4

function source(table: string, plan: Plan): string {
  if (!plan.index) return `${table} d WHERE ${plan.where}`
  if (!plan.distinct)
    return `${table} d WHERE d.id IN (SELECT k.id FROM ${plan.index.table} k WHERE ${plan.where})`
  return `${plan.index.table} k CROSS JOIN ${table} d ON d.id = k.id WHERE ${plan.where}`
}

/**
 * Finds documents: SQL narrows by the best declared index and pushes LIMIT down when its rows are exactly the matches;
 * otherwise mingo decides on each row. Unknown operators are refused with DATABASE_INVALID_OPERRATOR.
 */
export function findDocuments(store: DocumentStore, collection: string, search: Search): Found {
  checkQuery(search.query)
  const { table, indexes } = store.collection(collection)
  const order = search.order ?? []
  const plan = planQuery(indexes, search.query, order)
  const offset = search.offset ?? 0
  const limit = search.limit ?? Number.MAX_SAFE_INTEGER
  const select = `SELECT d.body FROM ${source(table, plan)}${plan.orderBy} LIMIT ? OFFSET ?`
  const meter = new StatementMeter(store)
  const page = (count: number, from: number): StoredDocument[] =>
    meter
      .rows<{ body: string }>(select, [...plan.parameters, count, from] satisfies SqlParameter[])
      .map((row) => parseEjsonFields(row.body) as StoredDocument)
  const report = (documents: StoredDocument[], examined: number): Found => ({
    documents,
    report: {
      collection,
      index: plan.indexName,
      examined,
      returned: documents.length,
      sortedInMemory: !plan.ordered || meter.cost.sorts > 0,
      counted: false,
      sqlite: meter.cost,
    },
  })

  if (plan.exact && plan.ordered) {
    const documents = page(limit, offset)
    return report(documents, documents.length + offset)
  }
  const test = new Query(search.query)
  const matches: StoredDocument[] = []
  const enough = plan.ordered ? offset + limit : Number.MAX_SAFE_INTEGER
  let examined = 0
  for (let size = FIRST_CHUNK, more = true; more && matches.length < enough; size *= CHUNK_GROWTH) {
    const chunk = page(size, examined)
    more = chunk.length === size
    for (const document of chunk) {
      examined += 1
      if (test.test(document)) matches.push(document)
      if (matches.length >= enough) break
    }
  }
  if (!plan.ordered) matches.sort(compareDocuments(order))
  return report(matches.slice(offset, offset + limit), examined)
}

/** Counts matches, in SQL alone where that is exact. */
export function countDocuments(
  store: DocumentStore,
  collection: string,
  query: Fields,
): { total: number; report: QueryReport } {
  checkQuery(query)
  const { table, indexes } = store.collection(collection)
  const plan = planQuery(indexes, query, [])
  if (!plan.exact) {
    const { documents, report } = findDocuments(store, collection, { query })
    return { total: documents.length, report: { ...report, counted: true } }
  }
  const meter = new StatementMeter(store)
  const [row] = meter.rows<{ total: number }>(
    `SELECT count(*) AS total FROM ${source(table, plan)}`,
    plan.parameters,
  )
  const total = row?.total ?? 0
  return {
    total,
    report: {
      collection,
      index: plan.indexName,
      examined: total,
      returned: 1,
      sortedInMemory: false,
      counted: true,
      sqlite: meter.cost,
    },
  }
}
