type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json }
export type Path = ReadonlyArray<string | number>

/** The input with the value at `path` replaced; undefined takes the field away. */
export function withValue(input: unknown, path: Path, value: unknown): unknown {
  const [first, ...rest] = path
  if (first === undefined) return value
  const copy: Record<string, unknown> | unknown[] = Array.isArray(input)
    ? [...(input as unknown[])]
    : { ...(input as Record<string, unknown>) }
  const place = copy as Record<string | number, unknown>
  place[first] = withValue(place[first], rest, value)
  return JSON.parse(JSON.stringify(copy)) as unknown
}

/** Every place in the input, objects and lists as well as what they hold. */
export function placesIn(input: unknown, at: Path = []): Path[] {
  if (typeof input !== 'object' || input === null) return [at]
  const inside = Object.entries(input).flatMap(([key, value]) =>
    placesIn(value, [...at, Array.isArray(input) ? Number(key) : key]),
  )
  return at.length === 0 ? inside : [at, ...inside]
}

export function valueAt(input: unknown, path: Path): unknown {
  return path.reduce((value, key) => (value as Record<string | number, unknown>)[key], input)
}

export const kindOf = (value: unknown): string =>
  value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value

/** One of each kind, operators of a database among them. */
export const JUNK: readonly Json[] = [
  null,
  42,
  1.5,
  true,
  'text',
  [],
  ['text'],
  {},
  { $gt: '' },
  { $ne: null },
  { $where: 'sleep(1000)' },
]

/** Texts that name no id, unit, key, cursor or token. */
export const HOSTILE_IDS: readonly string[] = [
  '',
  ' ',
  '..',
  '../../etc/passwd',
  'aaaaaaaa/../bbbbbbbb',
  'aaaaaaaa\u0000',
  'aaaaaaaa\n',
  '{"$gt":""}',
  "' or 1=1 --",
  '<script>alert(1)</script>',
  '宝鸡宝鸡宝鸡宝鸡',
  'ａａａａａａａａ',
  'x'.repeat(1001),
]

/** Fields nobody may send: who he is and what he may do is never believed, and no prototype is touched. */
export const UNASKED: readonly string[] = [
  'openid',
  'OPENID',
  'caller',
  'role',
  'roles',
  'personId',
  'unit',
  'userInfo',
  'authorId',
  'ownerId',
  'status',
  'now',
  'constructor',
  'prototype',
  '__proto__',
  '$where',
]

/** The input with one more field, as JSON brings it: `__proto__` is then a field like others. */
export const withField = (input: object, name: string, value: Json = 'x'): object =>
  JSON.parse(
    `{${[JSON.stringify(input).slice(1, -1), `${JSON.stringify(name)}:${JSON.stringify(value)}`].filter(Boolean).join(',')}}`,
  ) as object
