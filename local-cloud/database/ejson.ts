import { CloudError } from '../cloud-error'

/** What a document may hold here. ObjectIds, binary data, server dates, patterns are refused: the product uses none. */
export type Value = null | boolean | number | string | Date | Value[] | Fields
export interface Fields {
  [field: string]: Value
}
export interface StoredDocument extends Fields {
  _id: string
}

/** True for a plain object: neither null, array nor date. */
export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date)
}

const REFUSED = [
  ...['$oid', '$binary', '$timestamp', '$tcb_server_date', '$numberDecimal', '$undefined'],
  ...['$regularExpression', '$regex'],
]

function revive(_key: string, value: unknown): unknown {
  if (!isFields(value)) return value
  const first = Object.keys(value)[0]
  if (first === undefined || !first.startsWith('$')) return value
  const inner = value[first]
  if (first === '$numberInt' || first === '$numberLong' || first === '$numberDouble') return Number(inner)
  if (first === '$date') return new Date(inner as number | string)
  if (REFUSED.includes(first))
    throw new CloudError('DATABASE_REQUEST_FAILED', `${first} is not supported here`)
  return value
}

/** Reads EJSON text (canonical, as the SDK sends it, or relaxed, as we store it). */
export function parseEjson(text: string): Value {
  return JSON.parse(text, text.includes('"$') ? revive : undefined) as Value
}

/** parseEjson for a text that must be an object: a document, a query, an update. */
export function parseEjsonFields(text: string): Fields {
  const value = parseEjson(text)
  if (!isFields(value)) throw new CloudError('INVALID_PARAM', 'an object was expected')
  return value
}

function plain(value: Value): unknown {
  if (typeof value === 'number') return Number.isFinite(value) ? value : { $numberDouble: String(value) }
  if (value instanceof Date) return { $date: { $numberLong: String(value.getTime()) } }
  if (Array.isArray(value)) return value.map(plain)
  if (isFields(value))
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, plain(inner)]))
  return value
}

/** Writes EJSON with plain numbers, which the SDK's parser takes as well as canonical ones. */
export function formatEjson(value: Value): string {
  return JSON.stringify(plain(value))
}
