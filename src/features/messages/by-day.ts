import { shanghaiDay } from '#shared/domain/days'

/** Items in their order, those of one Shanghai day together. */
export function byDay<Item extends { readonly at: number }>(
  items: readonly Item[],
): ReadonlyArray<{ readonly day: string; readonly items: readonly Item[] }> {
  const days = new Map<string, Item[]>()
  for (const item of items) {
    const day = shanghaiDay(item.at)
    days.set(day, [...(days.get(day) ?? []), item])
  }
  return [...days].map(([day, ofDay]) => ({ day, items: ofDay }))
}
