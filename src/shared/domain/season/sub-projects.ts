import { Refusal } from '#shared/domain/refusal'
import { type Season } from '#shared/domain/season/season'
import { type SubProject } from '#shared/domain/season/sub-project'

/** The sub-project of that key, or NOT_FOUND. */
export function subProjectOf(season: Season, key: string): SubProject {
  const subProject = season.subProjects.find((each) => each.key === key)
  if (!subProject) throw new Refusal('NOT_FOUND')
  return subProject
}

/** A sub-project that takes works in this app; the others are shown with their official entrance. */
export function subProjectWithForm(season: Season, key: string): SubProject {
  const subProject = subProjectOf(season, key)
  if (!subProject.formOpenHere) throw new Refusal('SUB_PROJECT_NOT_OPEN_HERE')
  return subProject
}
