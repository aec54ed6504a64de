import { isSameLink, type WorkLink } from '#shared/domain/work/links'
import { type DeadLink, linksOf, type ReviewCopy, type Work, type WorkMedia } from '#shared/domain/work/work'

/** A link of a work: where it stands, what is looked at in its place, and whether an officer found it dead. */
export interface LinkStanding {
  readonly slot: string
  /** In its slot, from 1. */
  readonly position: number
  readonly link: WorkLink
  readonly needsCopy: boolean
  readonly copy?: ReviewCopy
  readonly dead?: DeadLink
}

/** What is known of a work's links. */
type Linked = Pick<Work, 'content' | 'copiedSlots' | 'copies' | 'deadLinks'>

/** Every link that a work names now. What was said of another link, which stood there before, is not said of this one. */
export const linkStandings = (work: Linked): readonly LinkStanding[] =>
  Object.entries(linksOf(work.content)).flatMap(([slot, links]) =>
    links.map((link, at): LinkStanding => {
      const copy = work.copies?.find((each) => each.slot === slot && isSameLink(each.of, link))
      const dead = work.deadLinks?.find((each) => each.slot === slot && isSameLink(each.link, link))
      const needsCopy = work.copiedSlots?.includes(slot) === true
      return { slot, position: at + 1, link, needsCopy, ...(copy ? { copy } : {}), ...(dead ? { dead } : {}) }
    }),
  )

/** All that an officer looks at: the work's files, and the copies in place of its links. */
export const reviewedFiles = (work: Work): readonly WorkMedia[] => [
  ...work.media,
  ...linkStandings(work).flatMap(({ copy }) => copy ?? []),
]

/** The links whose films nobody can look at here: no copy that the machine accepted. */
export const lackingCopies = (work: Linked): readonly LinkStanding[] =>
  linkStandings(work).filter(({ needsCopy, copy }) => needsCopy && copy?.check?.verdict !== 'accept')

/** The work without what was said of links that it names no more. */
export function withStandingLinks(work: Work): Work {
  const { copies: _copies, deadLinks: _dead, ...kept } = work
  const standings = linkStandings(work)
  const copies = standings.flatMap(({ copy }) => copy ?? [])
  const deadLinks = standings.flatMap(({ dead }) => dead ?? [])
  return {
    ...kept,
    ...(copies.length > 0 ? { copies } : {}),
    ...(deadLinks.length > 0 ? { deadLinks } : {}),
  }
}

export const LINK_LISTS = ['missing', 'dead'] as const
/** What officers look after: links whose copy is missing, and links that one of them found dead. */
export type LinkList = (typeof LINK_LISTS)[number]

/** The list of a unit in which a work stands for its links, and since when; a dead link comes before a missing copy. */
export function linkListOf(
  work: Work,
): { readonly unitId: string; readonly list: LinkList; readonly since: number } | undefined {
  const { status, atUnit, atUnitSince, decision } = work
  const unitId = status === 'inReview' ? atUnit : status === 'returned' ? decision?.unitId : undefined
  if (unitId === undefined) return undefined
  const deaths = linkStandings(work).flatMap(({ dead }) => dead?.at ?? [])
  if (deaths.length > 0) return { unitId, list: 'dead', since: Math.min(...deaths) }
  if (atUnitSince === undefined || lackingCopies(work).length === 0) return undefined
  return { unitId, list: 'missing', since: atUnitSince }
}
