import { dayAfter } from '#shared/domain/calendar/working-days'

/** Days in a row: the first and the last of them (`YYYY-MM-DD`), and how many they are. */
export interface Span {
  readonly first: string
  readonly last: string
  readonly count: number
}

/** Days (ascending) as the spans that they make up. */
export function spansOf(days: readonly string[]): readonly Span[] {
  const spans: Span[] = []
  for (const day of days) {
    const before = spans[spans.length - 1]
    if (before && dayAfter(before.last) === day)
      spans[spans.length - 1] = { ...before, last: day, count: before.count + 1 }
    else spans.push({ first: day, last: day, count: 1 })
  }
  return spans
}

/** Every day of a span, at most `most`; undefined where it would be more, or ends before it begins. */
export function daysOf(first: string, last: string, most: number): readonly string[] | undefined {
  if (last < first) return undefined
  const days = [first]
  for (let day = first; day < last;) {
    day = dayAfter(day)
    days.push(day)
    if (days.length > most) return undefined
  }
  return days
}
