import { type SeasonFault } from '#shared/domain/season/season-fault'

/** One fault for each item that repeats an earlier item's key. */
export function repeated<T>(
  path: string,
  items: readonly T[],
  keyOf: (item: T) => string | number,
): SeasonFault[] {
  const seen = new Set<string | number>()
  return items.flatMap((item, index): SeasonFault[] => {
    const key = keyOf(item)
    if (seen.has(key)) return [{ code: 'REPEATED', path: [path, index] }]
    seen.add(key)
    return []
  })
}
