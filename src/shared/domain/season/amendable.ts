import { type SeasonChange, type SeasonChangeKind } from '#shared/domain/season/amendment'
import { clauseById } from '#shared/domain/season/clauses'
import { type SeasonFault } from '#shared/domain/season/season-fault'
import { type SeasonFile } from '#shared/domain/season/season-file'
import {
  callOf,
  closingBefore,
  entranceAt,
  itemOf,
  type Present,
  replaced,
  withCall,
  withEntrance,
} from '#shared/domain/season/season-places'
import { type SubProject } from '#shared/domain/season/sub-project'

type Path = SeasonFault['path']

/** Where something can be changed: `closing.<call>`, `contact.office.0`, `clause.annex2.1`. */
export type Place =
  | 'programmeEnd'
  | `${'closing' | 'hostClosing' | 'summary' | 'milestone' | 'clause'}.${string}`
  | `${'contact' | 'entrance' | 'picture'}.${string}.${number}`

/** Everything the rules know of one kind of change. */
interface AmendableKind<Change> {
  readonly place: (change: Change) => Place
  /** What stands at a place now, by what its key says after the kind; undefined if there is no such place. */
  readonly present: (season: Present, owner: string) => Change | undefined
  /** The file with this value. A date's source then says that it was amended. */
  readonly lay: (file: SeasonFile, change: Change) => SeasonFile
  /** What everyone is going to read of it. */
  readonly words?: (change: Change) => readonly string[]
  /** The end of ours that it sets in the file, epoch ms. */
  readonly end?: (change: Change, file: SeasonFile) => number | undefined
  /** Every place whose value names its own source. */
  readonly dated?: (file: SeasonFile) => ReadonlyArray<readonly [Place, Path]>
}

const source = 'amended' as const

/** One row a kind: a further kind is a further row. */
export const amendable: {
  readonly [Kind in SeasonChangeKind]: AmendableKind<Extract<SeasonChange, { readonly kind: Kind }>>
} = {
  closing: {
    place: ({ subProject }) => `closing.${subProject}`,
    present: (season, key) => {
      const call = callOf(season, key)
      return call && { kind: 'closing', subProject: key, closesAt: call.closesAt.value }
    },
    lay: (file, { subProject, closesAt }) =>
      withCall(file, subProject, (old) => ({ ...old, closesAt: { value: closesAt, source } })),
    end: ({ closesAt }) => closesAt,
    dated: ({ subProjects }) =>
      subProjects.map(({ key }, index) => [`closing.${key}`, ['subProjects', index, 'closesAt']]),
  },
  hostClosing: {
    place: ({ subProject }) => `hostClosing.${subProject}`,
    present: (season, key) => {
      const call = callOf(season, key)
      if (call?.mode !== 'relay') return undefined
      const { hostClosesAt } = call
      return {
        kind: 'hostClosing',
        subProject: key,
        ...(hostClosesAt ? { hostClosesAt: hostClosesAt.value } : {}),
      }
    },
    lay: (file, { subProject, hostClosesAt }) =>
      withCall(file, subProject, ({ hostClosesAt: _before, ...old }) => ({
        ...{ ...old, closesAt: closingBefore(file, old, hostClosesAt) },
        ...(hostClosesAt === undefined ? {} : { hostClosesAt: { value: hostClosesAt, source } }),
      })),
    end: ({ subProject, hostClosesAt }, file) => {
      const call = callOf(file, subProject)
      return call && closingBefore(file, call, hostClosesAt).value
    },
    dated: ({ subProjects }) =>
      subProjects.flatMap(({ key, hostClosesAt }, index) =>
        hostClosesAt ? [[`hostClosing.${key}`, ['subProjects', index, 'hostClosesAt']] as const] : [],
      ),
  },
  programmeEnd: {
    place: () => 'programmeEnd',
    present: ({ programmeEndsAt }) => ({ kind: 'programmeEnd', endsAt: programmeEndsAt.value }),
    lay: (file, { endsAt }) => ({ ...file, programmeEndsAt: { value: endsAt, source } }),
    end: ({ endsAt }) => endsAt,
    dated: () => [['programmeEnd', ['programmeEndsAt']]],
  },
  milestone: {
    place: ({ key }) => `milestone.${key}`,
    present: ({ milestones }, wanted) => {
      const found = milestones.find(({ key }) => key === wanted)
      if (!found) return undefined
      const { key, dateLabel, startsAt, endsAt } = found
      return { kind: 'milestone', key, dateLabel, startsAt, endsAt }
    },
    lay: (file, { kind: _kind, ...dates }) => ({
      ...file,
      milestones: file.milestones.map((old) => (old.key === dates.key ? { ...old, ...dates, source } : old)),
    }),
    words: ({ dateLabel }) => [dateLabel],
    dated: ({ milestones }) =>
      milestones.map(({ key }, index) => [`milestone.${key}`, ['milestones', index]]),
  },
  contact: {
    place: ({ subProject = 'office', index }) => `contact.${subProject}.${index}`,
    present: (season, owner) => {
      const { of, index } = itemOf(owner)
      const ofOffice = of === 'office'
      const contact = (ofOffice ? season.office : callOf(season, of))?.contacts[index]
      return contact && { kind: 'contact', ...(ofOffice ? {} : { subProject: of }), index, contact }
    },
    lay: (file, { subProject, index, contact }) => {
      const change = <Owner extends SubProject | SeasonFile['office']>(old: Owner): Owner => ({
        ...old,
        contacts: replaced(old.contacts, index, () => contact),
      })
      return subProject === undefined
        ? { ...file, office: change(file.office) }
        : withCall(file, subProject, change)
    },
    words: ({ contact }) => [contact.name],
  },
  entrance: {
    place: ({ subProject, index }) => `entrance.${subProject}.${index}`,
    present: (season, owner) => {
      const found = entranceAt(season, owner)
      if (!found) return undefined
      const { where, name, url } = found
      return { kind: 'entrance', ...where, name, ...(url === undefined ? {} : { url }) }
    },
    lay: (file, change) =>
      withEntrance(file, change, ({ url: _url, ...old }) => ({
        ...{ ...old, name: change.name },
        ...(change.url === undefined ? {} : { url: change.url }),
      })),
    words: ({ name }) => [name],
  },
  picture: {
    place: ({ subProject, index }) => `picture.${subProject}.${index}`,
    present: (season, owner) => {
      const found = entranceAt(season, owner)
      if (!found) return undefined
      const { where, picture } = found
      return { kind: 'picture', ...where, ...(picture === undefined ? {} : { picture }) }
    },
    lay: (file, change) =>
      withEntrance(file, change, ({ picture: _picture, ...old }) => ({
        ...old,
        ...(change.picture === undefined ? {} : { picture: change.picture }),
      })),
  },
  summary: {
    place: ({ subProject }) => `summary.${subProject}`,
    present: (season, key) => {
      const call = callOf(season, key)
      return call && { kind: 'summary', subProject: key, summary: call.summary }
    },
    lay: (file, { subProject, summary }) => withCall(file, subProject, (old) => ({ ...old, summary })),
    words: ({ summary }) => [summary],
  },
  clause: {
    place: ({ clauseId }) => `clause.${clauseId}`,
    present: (season, id) => {
      const clause = clauseById(season, id)
      return clause && { kind: 'clause', clauseId: clause.id, summary: clause.summary }
    },
    lay: (file, { clauseId, summary }) => ({
      ...file,
      clauses: file.clauses.map((old) => (old.id === clauseId ? { ...old, summary } : old)),
    }),
    words: ({ summary }) => [summary],
  },
}

const isKind = (word: string): word is SeasonChangeKind => Object.keys(amendable).includes(word)

/** The row of a change's kind. */
export const amendableOf = (kind: SeasonChangeKind): AmendableKind<SeasonChange> =>
  amendable[kind] as AmendableKind<SeasonChange>

export const placeOf = (change: SeasonChange): Place => amendableOf(change.kind).place(change)

/** The present value of a place; undefined if the season has no such place. */
export function presentAt(season: Present, place: string): SeasonChange | undefined {
  const [kind = ''] = place.split('.', 1)
  return isKind(kind) ? amendableOf(kind).present(season, place.slice(kind.length + 1)) : undefined
}
