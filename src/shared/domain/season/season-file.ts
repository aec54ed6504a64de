import { type Clause, type NamedInNotice } from '#shared/domain/season/clause'
import { clausesCitedIn } from '#shared/domain/season/clauses'
import { type Milestone, type Season } from '#shared/domain/season/season'
import { type Activity, type Series } from '#shared/domain/season/series'

/** A document that the notice is based on. */
export interface FoundingDocument extends NamedInNotice {
  readonly issuers: readonly string[]
}

/** Facts that only readers of the notice itself need. */
export interface NoticeFacts {
  readonly basis: readonly FoundingDocument[]
  readonly requirements: readonly NamedInNotice[]
  /** Where unions publicise the programme. */
  readonly channels: readonly NamedInNotice[]
}

/** A season as its file holds it: whole, with every clause of the notice. */
export interface SeasonFile extends Season {
  readonly series: Series
  readonly activities: readonly Activity[]
  readonly notice: NoticeFacts
}

/** The notice, clause by clause. */
export interface Notice extends NoticeFacts {
  readonly clauses: readonly Clause[]
}

/** The province's series and online activities, with the milestones and clauses they name. */
export interface Programme {
  readonly series: Series
  readonly activities: readonly Activity[]
  readonly milestones: readonly Milestone[]
  readonly clauses: readonly Clause[]
}

/** The file in the parts that are stored and answered. Each is complete: its citations find their clauses. */
export interface SeasonParts {
  readonly season: Season
  readonly notice: Notice
  readonly programme: Programme
}

/** A citation does not need the clause's names. */
const withoutNames = ({ names: _names, ...clause }: Clause): Clause => clause

/** Joins the stored parts of a season into its whole file. */
export function seasonFileOf({ season, notice, programme }: SeasonParts): SeasonFile {
  const { clauses, ...facts } = notice
  const { series, activities } = programme
  return { ...season, clauses, series, activities, notice: facts }
}

export function seasonParts({ series, activities, notice, ...season }: SeasonFile): SeasonParts {
  const { clauses, ...cited } = season
  const keys = series.parts.map(({ milestoneKey }) => milestoneKey)
  const milestones = season.milestones.filter(({ key }) => keys.includes(key))
  const programme = { series, activities, milestones }
  return {
    season: { ...season, clauses: clausesCitedIn(cited, clauses).map(withoutNames) },
    notice: { ...notice, clauses },
    programme: { ...programme, clauses: clausesCitedIn(programme, clauses) },
  }
}
