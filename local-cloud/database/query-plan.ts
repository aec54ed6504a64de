import { type SqlParameter } from './sql'
import { type Fields, isFields, type Value } from './ejson'
import { type IndexTable } from './index-table'
import { sortKey, typeBracket } from './sort-key'

export type Order = ReadonlyArray<readonly [path: string, direction: 1 | -1]>

/** One comparison of the query's top-level conjunction. */
interface Predicate {
  readonly path: string
  readonly operator: string
  readonly value: Value
}

export interface Plan {
  /** The declared index that narrows, `_id`, or null for a scan of the whole collection. */
  readonly indexName: string | null
  readonly index: IndexTable | undefined
  readonly where: string
  readonly parameters: readonly SqlParameter[]
  readonly orderBy: string
  /** A document has at most one of the rows: the index holds no lists, or an element of each is asked for. */
  readonly distinct: boolean
  /** The rows are exactly the matches: LIMIT may be pushed down. */
  readonly exact: boolean
  /** The rows come in the order asked for. */
  readonly ordered: boolean
  readonly score: number
}

const COMPARISONS: Record<string, string> = { $gt: '>', $gte: '>=', $lt: '<', $lte: '<=' }

const isScalar = (value: Value) =>
  typeof value === 'string' ||
  typeof value === 'number' ||
  typeof value === 'boolean' ||
  value instanceof Date

/** The comparisons of a query, which must all hold. */
function conjunction(query: Fields): Predicate[] {
  return Object.entries(query).flatMap(([path, condition]) => {
    if (path === '$and' && Array.isArray(condition)) return condition.filter(isFields).flatMap(conjunction)
    if (isFields(condition) && Object.keys(condition).some((key) => key.startsWith('$')))
      return Object.entries(condition).map(([operator, value]) => ({ path, operator, value }))
    return [{ path, operator: '$eq', value: condition }]
  })
}

const isUpper = ({ operator }: Predicate) => operator.startsWith('$lt')

/**
 * Whether a range of the same type has its other end already. SQLite stops at one bound of each side, which must not be that of
 * the type: it would walk on from a narrow range to the last text there is.
 */
const hasOtherEnd = (predicates: readonly Predicate[], one: Predicate) =>
  predicates.some(
    (other) =>
      other.operator in COMPARISONS &&
      isUpper(other) !== isUpper(one) &&
      isScalar(other.value) &&
      sortKey(other.value)[0] === sortKey(one.value)[0],
  )

/** A column of keys in SQL and how a value is looked up in it; `_id` is kept as plain text. */
interface Column {
  readonly path: string
  readonly name: string
  readonly order: 1 | -1
  /** Some document has several rows, one per element. */
  readonly multikey: boolean
  readonly key: (value: Value) => SqlParameter | undefined
}

class Bounds {
  readonly clauses: string[] = []
  readonly parameters: SqlParameter[] = []
  readonly used = new Set<Predicate>()
  readonly fixed = new Set<string>()
  score = 0

  /** Narrows by equality, `$in` or a range. True when the next column may be narrowed too. */
  narrow(column: Column, predicates: readonly Predicate[]): boolean {
    const equal = predicates.find(
      ({ operator, value }) =>
        operator === '$eq' &&
        (isScalar(value) || (value === null && !column.multikey)) &&
        column.key(value) !== undefined,
    )
    if (equal) {
      this.add(equal, `${column.name} = ?`, [column.key(equal.value) ?? ''], 20)
      this.fixed.add(column.path)
      return true
    }
    const among = predicates.find(({ operator, value }) => operator === '$in' && Array.isArray(value))
    const keys =
      among &&
      (among.value as Value[]).map((value) =>
        value === null || isScalar(value) ? column.key(value) : undefined,
      )
    if (among && keys?.every((key) => key !== undefined)) {
      this.add(among, `${column.name} IN (${keys.map(() => '?').join(', ')})`, keys, 15)
      return true
    }
    for (const predicate of predicates) {
      const comparison = COMPARISONS[predicate.operator]
      const key = comparison && isScalar(predicate.value) ? column.key(predicate.value) : undefined
      if (key === undefined || comparison === undefined) continue
      this.add(predicate, `${column.name} ${comparison} ?`, [key], 10)
      if (typeof key !== 'string' && typeof key !== 'number' && !hasOtherEnd(predicates, predicate)) {
        const { from, to } = typeBracket(key)
        this.clauses.push(comparison.startsWith('<') ? `${column.name} >= ?` : `${column.name} < ?`)
        this.parameters.push(comparison.startsWith('<') ? from : to)
      }
      if (column.multikey) break
    }
    return false
  }

  private add(
    predicate: Predicate,
    clause: string,
    parameters: readonly SqlParameter[],
    score: number,
  ): void {
    this.used.add(predicate)
    this.clauses.push(clause)
    this.parameters.push(...parameters)
    this.score += score
  }
}

/** The direction in which the columns must be walked to give `order`, or undefined when they cannot. */
function scanDirection(
  columns: readonly Column[],
  fixed: ReadonlySet<string>,
  order: Order,
): 1 | -1 | undefined {
  if (columns.some(({ path, multikey }) => multikey && order.some(([ordered]) => ordered === path)))
    return undefined
  const wanted = order.filter(([path]) => !fixed.has(path))
  const free = columns.filter((column) => !fixed.has(column.path))
  const direction = wanted[0] && free[0] ? ((wanted[0][1] * free[0].order) as 1 | -1) : 1
  const served = wanted.every(([path, towards], at) => {
    const column = free[at]
    return column?.path === path && towards * direction === column.order
  })
  return served ? direction : undefined
}

function planFor(index: IndexTable | undefined, query: Fields, order: Order): Plan {
  const predicates = conjunction(query)
  const id: Column = {
    path: '_id',
    name: 'd.id',
    order: 1,
    multikey: false,
    key: (value) => (typeof value === 'string' ? value : undefined),
  }
  const declared = (index?.declaration.fields ?? []).map(({ path, order }, at): Column => ({
    path,
    name: `k.k${at}`,
    order,
    multikey: index?.multikey.has(at) ?? false,
    key: sortKey,
  }))
  const columns = index ? [...declared, { ...id, name: 'k.id' }] : [id]
  const bounds = new Bounds()
  for (const column of columns)
    if (
      !bounds.narrow(
        column,
        predicates.filter(({ path }) => path === column.path),
      )
    )
      break
  const distinct = columns.every(({ path, multikey }) => !multikey || bounds.fixed.has(path))
  const direction = distinct ? scanDirection(columns, bounds.fixed, order) : undefined
  const ordered = order.length === 0 || direction !== undefined
  const walk = columns.map(
    ({ name, order: own }) => `${name} ${own * (direction ?? 1) === 1 ? 'ASC' : 'DESC'}`,
  )
  return {
    indexName: index ? index.declaration.name : bounds.score > 0 ? '_id' : null,
    index,
    where: bounds.clauses.join(' AND ') || 'TRUE',
    parameters: bounds.parameters,
    orderBy: order.length > 0 && direction !== undefined ? ` ORDER BY ${walk.join(', ')}` : '',
    distinct,
    exact: distinct && predicates.every((predicate) => bounds.used.has(predicate)),
    ordered,
    score: bounds.score + (order.length > 0 && ordered ? 5 : 0),
  }
}

/** The cheapest way to the documents: the index that narrows most, then one that also serves the order. */
export function planQuery(indexes: readonly IndexTable[], query: Fields, order: Order): Plan {
  const scan = planFor(undefined, query, order)
  return indexes
    .map((index) => planFor(index, query, order))
    .reduce((best, plan) => (plan.score > best.score ? plan : best), scan)
}
