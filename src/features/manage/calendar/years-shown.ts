import { type CalendarList } from '#shared/contract/calendar/calendar'

export interface YearShown {
  readonly year: string
  /** It has a calendar. */
  readonly known: boolean
}

/** The years to choose from: the present one, those to come, then the past ones, the latest first. */
export function yearsShown({ items, thisYear }: CalendarList): readonly YearShown[] {
  const known = new Set(items.map(({ year }) => year))
  const all = [...new Set([...known, thisYear, String(Number(thisYear) + 1)])].sort()
  const ahead = all.filter((year) => year >= thisYear)
  const past = all.filter((year) => year < thisYear).reverse()
  return [...ahead, ...past].map((year) => ({ year, known: known.has(year) }))
}
