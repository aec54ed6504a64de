import { normalise } from '#shared/domain/search/normalise'
import { type SubmitterKind, type SubProject } from '#shared/domain/season/sub-project'

/** Fewer people are no team; the author counts. */
export const MIN_TEAM_SIZE = 2

/** A member of a team, with their part in the work. */
export interface TeamMember {
  readonly name: string
  readonly role: string
}

/** A member's answer about their part in a work, and their person id. */
export interface MemberAnswer extends TeamMember {
  readonly agrees: boolean
  readonly personId: string
  /** epoch ms */
  readonly at: number
}

/** An officer's finding on a sheet that a team signed. */
export interface SheetWord {
  /** Everybody signed it. */
  readonly complete: boolean
  /** For the author; empty if complete. */
  readonly reason: string
  readonly officerId: string
  readonly unitId: string
  /** epoch ms */
  readonly at: number
}

/** Who sends a work. */
export interface Submitter {
  /** Null while nothing is chosen. */
  readonly submitterKind: SubmitterKind | null
  readonly authorName: string
  /** The author's own part in a team's work. */
  readonly authorRole: string
  /** The team without its author. */
  readonly members: readonly TeamMember[]
}

/** The chosen kind; if none was chosen, the only kind that the call takes. */
export function submitterKindOf(
  { submitterKind }: Pick<Submitter, 'submitterKind'>,
  { who }: Pick<SubProject, 'who'>,
): SubmitterKind | null {
  const [only, ...others] = who.value
  return submitterKind ?? (only !== undefined && others.length === 0 ? only : null)
}

/** Whether the form must ask: there is a choice, or the chosen kind is no longer taken. */
export const asksSubmitter = (
  { submitterKind }: Pick<Submitter, 'submitterKind'>,
  { who }: Pick<SubProject, 'who'>,
): boolean => who.value.length > 1 || (submitterKind !== null && !who.value.includes(submitterKind))

/** The submitter, with a team only if a team sends the work. Nothing else that was written is submitted. */
export function submittedBy<Content extends Submitter>(content: Content, subProject: SubProject): Content {
  const submitterKind = submitterKindOf(content, subProject)
  return submitterKind === 'team'
    ? { ...content, submitterKind }
    : { ...content, submitterKind, authorRole: '', members: [] }
}

/** The whole team, its author first; empty where no team sends the work. */
export const teamOf = ({
  submitterKind,
  authorName,
  authorRole,
  members,
}: Submitter): readonly TeamMember[] =>
  submitterKind === 'team' ? [{ name: authorName, role: authorRole }, ...members] : []

/** Letters that are invisible. */
const FILLERS = /[\u115f\u1160\u3164\uffa0]/g

/** A name or part without spaces and signs, in one case and width. Empty if nothing is visible. */
export const knownBy = (text: string): string => normalise(text.replace(FILLERS, ''))

/** The public name of the maker: a unit's own name, else the author's. */
export const publicNameOf = ({
  submitterKind,
  authorName,
  workplace,
}: Submitter & { readonly workplace: string }): string => (submitterKind === 'unit' ? workplace : authorName)

/** A member whose name or part changed counts as another member. */
export const isSameMember = (left: TeamMember, right: TeamMember): boolean =>
  knownBy(left.name) === knownBy(right.name) && knownBy(left.role) === knownBy(right.role)

export interface SubmitterFault {
  readonly part: string
  readonly reason: 'missing' | 'malformed' | 'tooLong' | 'tooFew' | 'tooMany' | 'repeated'
  readonly limit?: number
}

export const memberPart = (at: number, word: keyof TeamMember): string => `members.${at}.${word}`

function wordFault(part: string, text: string, limit: number): SubmitterFault[] {
  if (knownBy(text) === '') return [{ part, reason: 'missing' }]
  return Array.from(text).length > limit ? [{ part, reason: 'tooLong', limit }] : []
}

/** The faults of the chosen kind. */
export function submitterKindFaults(content: Submitter, subProject: SubProject): SubmitterFault[] {
  const kind = submitterKindOf(content, subProject)
  if (kind === null) return [{ part: 'submitterKind', reason: 'missing' }]
  return subProject.who.value.includes(kind) ? [] : [{ part: 'submitterKind', reason: 'malformed' }]
}

/** The faults of a team of at most `most` people, whose names and parts have up to `longest` characters. */
export function teamFaults(
  { authorName, authorRole, members }: Submitter,
  most: number,
  longest: number,
): SubmitterFault[] {
  const size = members.length + 1
  const seen = new Set([knownBy(authorName)])
  return [
    ...wordFault('authorRole', authorRole, longest),
    ...(size < MIN_TEAM_SIZE ? [{ part: 'members', reason: 'tooFew', limit: MIN_TEAM_SIZE } as const] : []),
    ...(size > most ? [{ part: 'members', reason: 'tooMany', limit: most } as const] : []),
    ...members.flatMap(({ name, role }, at): SubmitterFault[] => {
      const known = knownBy(name)
      const repeated = known !== '' && seen.has(known)
      seen.add(known)
      const part = memberPart(at, 'name')
      return [
        ...wordFault(part, name, longest),
        ...(repeated ? [{ part, reason: 'repeated' } as const] : []),
        ...wordFault(memberPart(at, 'role'), role, longest),
      ]
    }),
  ]
}
