import { addWorkingDays, workingDaysBetween } from '#shared/domain/calendar/working-days'
import { type Calendars, yearOf } from '#shared/domain/calendar/year-calendar'
import { DAY_MS, endOfDay, shanghaiDay } from '#shared/domain/days'
import { type Source, type Sourced } from '#shared/domain/season/sourced'
import { type Work } from '#shared/domain/work/work'

/** The longest term that a season may set, working days. */
export const MAX_REVIEW_WORKING_DAYS = 60

/** By when a unit reviews a work. The rule is the season's `reviewWorkingDays`. */
export interface ReviewTerm {
  readonly workingDays: number
  readonly source: Source
  /** The end of the term, exclusive; epoch ms. */
  readonly dueAt: number
  /** Whole working days since the end, 0 on the first of them; absent before the end. */
  readonly overdueDays?: number
  /** Years without a calendar that the term touches, ascending. With any it is provisional. */
  readonly yearsMissing: readonly string[]
}

type Waiting = Pick<Work, 'status' | 'atUnitSince'>

/** When the work came to the unit that has it, epoch ms; undefined where it waits for no unit. */
const waitsSince = ({ status, atUnitSince }: Waiting): number | undefined =>
  status === 'inReview' ? atUnitSince : undefined

/**
 * The term of a work at `now` (epoch ms), counted from when it came to its present unit. Undefined where it waits for no unit,
 * or where its season sets no term.
 */
export function reviewTerm(
  work: Waiting,
  rule: Sourced<number> | undefined,
  calendars: Calendars,
  now: number,
): ReviewTerm | undefined {
  const since = waitsSince(work)
  if (!rule || since === undefined) return undefined
  const due = addWorkingDays(since, rule.value, calendars)
  const term = { workingDays: rule.value, source: rule.source, dueAt: due.value }
  if (now < due.value) return { ...term, yearsMissing: due.yearsMissing }
  const over = workingDaysBetween(due.value - 1, now, calendars)
  const yearsMissing = [...new Set([...due.yearsMissing, ...over.yearsMissing])].sort()
  return { ...term, overdueDays: over.value, yearsMissing }
}

/** Every year whose calendar the terms of these works may need at `now` (epoch ms); none where no work waits for a unit. */
export function yearsOfTerms(works: readonly Waiting[], now: number): readonly string[] {
  const since = works.map(waitsSince).filter((at) => at !== undefined)
  if (since.length === 0) return []
  const first = Number(yearOf(shanghaiDay(Math.min(now, ...since))))
  const last = Number(yearOf(shanghaiDay(Math.max(now, ...since)))) + 1
  return Array.from({ length: last - first + 1 }, (_, index) => String(first + index))
}

/**
 * The instant (epoch ms) before which a waiting work must have come to its unit for its term to be over at `now`. The later a
 * work comes, the later its term ends, so all that is overdue came before it and nothing else did.
 */
export function overdueBefore({ value }: Sourced<number>, calendars: Calendars, now: number): number {
  const isOver = (daysAgo: number) => addWorkingDays(now - daysAgo * DAY_MS, value, calendars).value <= now
  let over = 1
  while (!isOver(over)) over *= 2
  let running = Math.floor(over / 2)
  while (over - running > 1) {
    const middle = Math.floor((running + over) / 2)
    if (isOver(middle)) over = middle
    else running = middle
  }
  return endOfDay(shanghaiDay(now - over * DAY_MS))
}

/** The years whose calendars `overdueBefore` may need at `now` (epoch ms): the longest term ends within a year. */
export const yearsOfOverdue = (now: number): readonly string[] =>
  yearsOfTerms([{ status: 'inReview', atUnitSince: now - 366 * DAY_MS }], now)
