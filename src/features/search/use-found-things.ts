import { useMemo } from 'react'
import { clauseThings, subProjectThings, unitThings } from '#shared/domain/search/season-things'
import { type FoundThing, searchThings } from '#shared/domain/search/search-things'
import { type Clause } from '#shared/domain/season/clause'
import { type Season } from '#shared/domain/season/season'
import { type Gated } from '../../components/query-gate/query-gate'

const NO_CLAUSES: readonly Clause[] = []

export interface FoundOnPhone {
  readonly subProjects: readonly FoundThing[]
  readonly units: readonly FoundThing[]
  readonly clauses: readonly FoundThing[]
  /** The notice has been searched as well, and nothing was found. */
  readonly nothing: boolean
}

/** What of the season and its notice is found on the phone, without the cloud. */
export function useFoundThings(
  season: Season,
  notice: Gated<{ readonly clauses: readonly Clause[] }>,
  query: string,
): FoundOnPhone {
  const ofNotice = notice.state === 'content' ? notice.data.clauses : NO_CLAUSES
  const subProjects = useMemo(() => searchThings(subProjectThings(season), query), [season, query])
  const units = useMemo(() => searchThings(unitThings(season), query), [season, query])
  const clauses = useMemo(() => searchThings(clauseThings(ofNotice), query), [ofNotice, query])
  const found = subProjects.length + units.length + clauses.length
  return { subProjects, units, clauses, nothing: notice.state === 'content' && found === 0 }
}
