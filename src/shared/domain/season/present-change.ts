import { type SeasonChange } from '#shared/domain/season/amendment'
import { type Clause } from '#shared/domain/season/clause'
import { clauseById } from '#shared/domain/season/clauses'
import { type Season } from '#shared/domain/season/season'
import { type SubProject } from '#shared/domain/season/sub-project'

type Amendable = Pick<Season, 'subProjects' | 'milestones' | 'office' | 'programmeEndsAt'> & {
  readonly clauses: readonly Clause[]
}

function contactAt(season: Amendable, owner: string, at: number): SeasonChange | undefined {
  const subProject = season.subProjects.find(({ key }) => key === owner)
  const contact = (owner === 'office' ? season.office.contacts : subProject?.contacts)?.[at]
  if (!contact) return undefined
  return { kind: 'contact', ...(subProject ? { subProject: subProject.key } : {}), index: at, contact }
}

function entranceAt(
  { key, entrances }: SubProject,
  kind: 'entrance' | 'picture',
  at: number,
): SeasonChange | undefined {
  const entrance = entrances[at]
  if (!entrance) return undefined
  const { name, url, picture } = entrance
  const where = { subProject: key, index: at }
  return kind === 'entrance'
    ? { kind, ...where, name, ...(url === undefined ? {} : { url }) }
    : { kind, ...where, ...(picture === undefined ? {} : { picture }) }
}

/** The present value of a place (`placeOf`); undefined if the season has no such place. */
export function presentAt(season: Amendable, place: string): SeasonChange | undefined {
  const [kind = '', owner = '', index = ''] = place.split('.')
  const subProject = season.subProjects.find(({ key }) => key === owner)
  const at = /^\d{1,2}$/.test(index) ? Number(index) : -1
  switch (kind) {
    case 'programmeEnd':
      return { kind, endsAt: season.programmeEndsAt.value }
    case 'milestone': {
      const found = season.milestones.find(({ key }) => key === owner)
      if (!found) return undefined
      const { key, dateLabel, startsAt, endsAt } = found
      return { kind, key, dateLabel, startsAt, endsAt }
    }
    case 'clause': {
      const clause = clauseById(season, place.slice('clause.'.length))
      return clause && { kind, clauseId: clause.id, summary: clause.summary }
    }
    case 'contact':
      return contactAt(season, owner, at)
    case 'closing':
      return subProject && { kind, subProject: subProject.key, closesAt: subProject.closesAt.value }
    case 'summary':
      return subProject && { kind, subProject: subProject.key, summary: subProject.summary }
    case 'entrance':
    case 'picture':
      return subProject && entranceAt(subProject, kind, at)
    default:
      return undefined
  }
}
