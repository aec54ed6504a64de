import { type Records } from './records'

/** UTF-8 bytes of a text. */
export const utf8Bytes = (text: string): number => new TextEncoder().encode(text).length

/** What does not survive the way from the logic to the view; the answer names it. */
function impurities(value: unknown, path: string): string[] {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return []
  if (typeof value === 'number') return Number.isFinite(value) ? [] : [`${path} is ${value}`]
  if (typeof value !== 'object') return [`${path} is ${typeof value}`]
  if (Array.isArray(value)) return value.flatMap((each, index) => impurities(each, `${path}[${index}]`))
  const name = (Object.getPrototypeOf(value) as object | null)?.constructor.name ?? 'Object'
  if (name !== 'Object') return [`${path} is a ${name}`]
  return Object.entries(value).flatMap(([key, each]) => impurities(each, `${path}.${key}`))
}

interface Instance {
  setData(data: unknown, callback?: () => void): void
}

/**
 * From now on what the instance sets travels as JSON, is counted, and must be nothing but JSON. What is set when the page is
 * closed goes nowhere, as in WeChat.
 */
export function countSetData(
  instance: Instance,
  target: 'page' | 'component',
  page: () => string,
  records: Records,
  isOpen: () => boolean = () => true,
): void {
  const apply = instance.setData.bind(instance)
  instance.setData = (data, callback) => {
    if (!isOpen()) return
    const text = JSON.stringify(data)
    const paths = Object.keys(data as object)
    records.setData.push({ page: page(), target, bytes: utf8Bytes(text), paths })
    for (const impurity of impurities(data, 'data'))
      records.fault(`setData of ${page()} is not plain JSON: ${impurity}`)
    apply(JSON.parse(text))
    if (callback) setTimeout(callback, 0)
  }
}
