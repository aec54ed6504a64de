import { type Season } from '#shared/domain/season/season'
import { type Sourced } from '#shared/domain/season/sourced'
import { closingIsKnown, daysLeft, submissionStage } from '#shared/domain/season/stage'
import { type SubProject } from '#shared/domain/season/sub-project'

/** Sub-projects that close at the same moment, by the same rule. */
export interface Deadline {
  readonly closesAt: Sourced<number>
  /** Shanghai calendar days after today: 0 on the last day. */
  readonly daysLeft: number
  readonly subProjects: readonly SubProject[]
}

/** The open sub-projects whose end nobody knows yet: their hosts have not named it. `now` is the server's, epoch ms. */
export const openWithoutDeadline = (
  { subProjects }: Pick<Season, 'subProjects'>,
  now: number,
): SubProject[] =>
  subProjects.filter((each) => submissionStage(each, now) === 'open' && !closingIsKnown(each))

/** Every known deadline ahead of the open sub-projects, nearest first. `now` is the server's, epoch ms. */
export function deadlinesAhead({ subProjects }: Pick<Season, 'subProjects'>, now: number): Deadline[] {
  const ahead: Deadline[] = []
  for (const subProject of subProjects.filter(
    (each) => submissionStage(each, now) === 'open' && closingIsKnown(each),
  )) {
    const { closesAt } = subProject
    const same = ahead.findIndex(
      (each) => each.closesAt.value === closesAt.value && each.closesAt.source === closesAt.source,
    )
    const known = ahead[same]
    if (known) ahead[same] = { ...known, subProjects: [...known.subProjects, subProject] }
    else ahead.push({ closesAt, daysLeft: daysLeft(subProject, now) ?? 0, subProjects: [subProject] })
  }
  return ahead.sort((a, b) => a.closesAt.value - b.closesAt.value)
}
