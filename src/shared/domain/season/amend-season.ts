import { Refusal } from '#shared/domain/refusal'
import { type Amendment, placeOf, type SeasonChange } from '#shared/domain/season/amendment'
import { type Entrance } from '#shared/domain/season/contact'
import { presentAt } from '#shared/domain/season/present-change'
import { sameValue } from '#shared/domain/season/same-value'
import { type SeasonFile } from '#shared/domain/season/season-file'
import { type SubProject } from '#shared/domain/season/sub-project'

const replaced = <T>(items: readonly T[], at: number, item: (old: T) => T): readonly T[] =>
  items.map((old, index) => (index === at ? item(old) : old))

const withSubProject = (
  file: SeasonFile,
  key: string,
  change: (old: SubProject) => SubProject,
): SeasonFile => ({
  ...file,
  subProjects: file.subProjects.map((each) => (each.key === key ? change(each) : each)),
})

const withEntrance = (
  file: SeasonFile,
  { subProject, index }: { readonly subProject: string; readonly index: number },
  change: (old: Entrance) => Entrance,
): SeasonFile =>
  withSubProject(file, subProject, (old) => ({ ...old, entrances: replaced(old.entrances, index, change) }))

/** The file with the value at one place replaced. A date's source then says that it was amended. */
function applyChange(file: SeasonFile, change: SeasonChange): SeasonFile {
  const source = 'amended' as const
  switch (change.kind) {
    case 'closing': {
      const closesAt = { value: change.closesAt, source }
      return withSubProject(file, change.subProject, (old) => ({ ...old, closesAt }))
    }
    case 'programmeEnd':
      return { ...file, programmeEndsAt: { value: change.endsAt, source } }
    case 'milestone': {
      const { kind: _kind, ...dates } = change
      const milestones = file.milestones.map((old) =>
        old.key === change.key ? { ...old, ...dates, source } : old,
      )
      return { ...file, milestones }
    }
    case 'contact': {
      const { index, contact, subProject } = change
      if (subProject !== undefined)
        return withSubProject(file, subProject, (old) => ({
          ...old,
          contacts: replaced(old.contacts, index, () => contact),
        }))
      const { office } = file
      return { ...file, office: { ...office, contacts: replaced(office.contacts, index, () => contact) } }
    }
    case 'entrance': {
      const { name, url } = change
      return withEntrance(file, change, ({ url: _url, ...old }) => ({
        ...old,
        name,
        ...(url === undefined ? {} : { url }),
      }))
    }
    case 'picture': {
      const { picture } = change
      return withEntrance(file, change, ({ picture: _picture, ...old }) => ({
        ...old,
        ...(picture === undefined ? {} : { picture }),
      }))
    }
    case 'summary':
      return withSubProject(file, change.subProject, (old) => ({ ...old, summary: change.summary }))
    case 'clause': {
      const { clauseId, summary } = change
      const clauses = file.clauses.map((old) => (old.id === clauseId ? { ...old, summary } : old))
      return { ...file, clauses }
    }
  }
}

/** The end that this change sets, of a call or of the programme. */
const endOf = (change: SeasonChange): number | undefined => {
  if (change.kind === 'closing') return change.closesAt
  return change.kind === 'programmeEnd' ? change.endsAt : undefined
}

/**
 * Applies a change to the season; the result must be validated like any file. NOT_FOUND: the season has no such place.
 * NOTHING_CHANGED: the place already has this value. DATE_PASSED: an end must lie ahead, so that nobody who was in time becomes
 * late.
 */
export function amendSeason(file: SeasonFile, after: SeasonChange, reason: string, now: number): SeasonFile {
  const before = presentAt(file, placeOf(after))
  if (!before) throw new Refusal('NOT_FOUND')
  if (sameValue(before, after)) throw new Refusal('NOTHING_CHANGED')
  const end = endOf(after)
  if (end !== undefined && end <= now) throw new Refusal('DATE_PASSED', { now })
  const amendment: Amendment = { before, after, reason, at: now }
  const amended = applyChange(file, after)
  return {
    ...amended,
    version: file.version + 1,
    amendments: [...(file.amendments ?? []), amendment],
  }
}
