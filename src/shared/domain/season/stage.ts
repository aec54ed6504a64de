import { daysBetween } from '#shared/domain/days'
import { type SubProject } from '#shared/domain/season/sub-project'

export type SubmissionStage = 'upcoming' | 'open' | 'closed'

/**
 * Whether our closing is a day that people may count on. While a relay call's host has not named its day, ours is only the
 * programme's end, unless the province set it.
 */
export const closingIsKnown = ({
  mode,
  hostClosesAt,
  closesAt,
}: Pick<SubProject, 'mode' | 'hostClosesAt' | 'closesAt'>): boolean =>
  mode === 'native' || hostClosesAt !== undefined || closesAt.source === 'amended'

type Window = Pick<SubProject, 'opensAt' | 'closesAt'>

/** `opensAt` is the first open millisecond, `closesAt` the first closed one. `now` is the server's, epoch ms. */
export function submissionStage({ opensAt, closesAt }: Window, now: number): SubmissionStage {
  if (now < opensAt.value) return 'upcoming'
  return now < closesAt.value ? 'open' : 'closed'
}

/**
 * Shanghai calendar days after today on which works are still accepted. 0 on the last day, null once closed. Before the opening
 * it also counts to the last day.
 */
export function daysLeft({ closesAt }: Pick<Window, 'closesAt'>, now: number): number | null {
  if (now >= closesAt.value) return null
  return daysBetween(now, closesAt.value - 1)
}

/** Shanghai calendar days until the opening: 1 on the eve, 0 from the opening day on. */
export const daysUntilOpen = ({ opensAt }: Pick<Window, 'opensAt'>, now: number): number =>
  Math.max(0, daysBetween(now, opensAt.value))
