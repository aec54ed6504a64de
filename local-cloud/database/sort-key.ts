import { type Fields, formatEjson, isFields, type Value } from './ejson'

/** First byte of a key: BSON's order of types. A missing field counts as null; an empty array stands before it. */
const TAG = {
  emptyArray: 5,
  null: 10,
  number: 20,
  string: 30,
  object: 40,
  array: 45,
  boolean: 65,
  date: 75,
}

function orderedDouble(value: number): Buffer {
  const bytes = Buffer.alloc(8)
  if (Number.isNaN(value)) return bytes
  bytes.writeDoubleBE(value === 0 ? 0 : value)
  if (value < 0) for (let at = 0; at < 8; at += 1) bytes[at] = ~(bytes[at] ?? 0)
  else bytes[0] = (bytes[0] ?? 0) ^ 0x80
  return bytes
}

const tagged = (tag: number, payload: Buffer | string = '') =>
  Buffer.concat([Buffer.from([tag]), Buffer.from(payload as string)])

/** Bytes whose order (memcmp) is BSON's order of values. `undefined` stands for an empty array. */
export function sortKey(value: Value | undefined): Buffer {
  if (value === undefined) return tagged(TAG.emptyArray)
  if (value === null) return tagged(TAG.null)
  if (typeof value === 'number') return tagged(TAG.number, orderedDouble(value))
  if (typeof value === 'string') return tagged(TAG.string, value)
  if (typeof value === 'boolean') return tagged(TAG.boolean, value ? '1' : '0')
  if (value instanceof Date) return tagged(TAG.date, orderedDouble(value.getTime()))
  return tagged(Array.isArray(value) ? TAG.array : TAG.object, formatEjson(value))
}

/** The half-open range of keys that hold values of the same type: comparisons never cross types. */
export function typeBracket(key: Buffer): { from: Buffer; to: Buffer } {
  const tag = key[0] ?? 0
  return { from: Buffer.from([tag]), to: Buffer.from([tag + 1]) }
}

export interface ValuesAtPath {
  readonly values: ReadonlyArray<Value | undefined>
  /** An array was met on the way: the document has one index row per element. */
  readonly multikey: boolean
}

/** The values an index sees at a dotted path, arrays opened one level as MongoDB does. */
export function valuesAt(document: Fields, path: string): ValuesAtPath {
  const segments = path.split('.')
  const values: Array<Value | undefined> = []
  let multikey = false
  const walk = (value: Value | undefined, depth: number): void => {
    const segment = segments[depth]
    if (Array.isArray(value)) {
      multikey = true
      if (value.length === 0) values.push(undefined)
      else if (segment === undefined) values.push(...value)
      else if (/^\d+$/.test(segment)) walk(value[Number(segment)], depth + 1)
      else for (const element of value) walk(isFields(element) ? element : null, depth)
    } else if (segment === undefined) values.push(value ?? null)
    else walk(isFields(value) ? value[segment] : null, depth + 1)
  }
  walk(document, 0)
  return { values, multikey }
}

/** Compares two documents by an order specification, as MongoDB sorts: an array by its least or greatest element. */
export function compareDocuments(order: ReadonlyArray<readonly [string, 1 | -1]>) {
  const keyOf = (document: Fields, path: string, direction: 1 | -1) =>
    valuesAt(document, path)
      .values.map(sortKey)
      .reduce((best, key) => (Buffer.compare(key, best) * direction < 0 ? key : best))
  return (left: Fields, right: Fields): number => {
    for (const [path, direction] of order) {
      const difference = Buffer.compare(keyOf(left, path, direction), keyOf(right, path, direction))
      if (difference !== 0) return difference * direction
    }
    return 0
  }
}
