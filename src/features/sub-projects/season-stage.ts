import { type Season } from '#shared/domain/season/season'
import { submissionStage, type SubmissionStage } from '#shared/domain/season/stage'
import { type SubProject } from '#shared/domain/season/sub-project'

/** Open while any sub-project is, upcoming before the first one opens. `now` is the server's, epoch ms. */
export function seasonStage({ subProjects }: Pick<Season, 'subProjects'>, now: number): SubmissionStage {
  const stages = subProjects.map((subProject) => submissionStage(subProject, now))
  if (stages.includes('open')) return 'open'
  return stages.includes('upcoming') ? 'upcoming' : 'closed'
}

/** The sub-projects whose works this app takes now. */
export const openHere = ({ subProjects }: Pick<Season, 'subProjects'>, now: number): SubProject[] =>
  subProjects.filter((subProject) => subProject.formOpenHere && submissionStage(subProject, now) === 'open')

/** The array itself keeps the notice's order. */
export const byHomeOrder = ({ subProjects }: Pick<Season, 'subProjects'>): SubProject[] =>
  [...subProjects].sort((a, b) => a.homeOrder - b.homeOrder)
