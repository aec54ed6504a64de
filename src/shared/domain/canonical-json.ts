const byKey = ([left]: readonly [string, unknown], [right]: readonly [string, unknown]) =>
  left < right ? -1 : left > right ? 1 : 0

/**
 * JSON whose text depends on the content alone, for digests: keys sorted by UTF-16 units, no white space, texts in NFC.
 * Undefined fields are left out; an undefined element is null, as `JSON.stringify` has it.
 */
export function canonicalJson(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(value.normalize('NFC'))
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null'
  const entries = Object.entries(value)
    .filter(([, entry]) => entry !== undefined)
    .map(([key, entry]) => [key.normalize('NFC'), entry] as const)
    .sort(byKey)
  return `{${entries.map(([key, entry]) => `${JSON.stringify(key)}:${canonicalJson(entry)}`).join(',')}}`
}
