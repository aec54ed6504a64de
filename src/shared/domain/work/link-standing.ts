import { type DeadLink, isSameLink, type WorkLink } from '#shared/domain/work/links'
import { linksOf, type ReviewCopy, type Work, type WorkMedia } from '#shared/domain/work/work'

/** A link of a work: its place, its copy, and whether an officer found it dead. */
export interface LinkStanding {
  readonly slot: string
  /** In its slot, from 1. */
  readonly position: number
  readonly link: WorkLink
  readonly needsCopy: boolean
  readonly copy?: ReviewCopy
  readonly dead?: DeadLink
}

/** The facts about a work's links. */
type Linked = Pick<Work, 'content' | 'copiedSlots' | 'copies' | 'deadLinks'>

/** Every link that a work names now. Facts about an earlier link in the same place do not apply to it. */
export const linkStandings = (work: Linked): readonly LinkStanding[] =>
  Object.entries(linksOf(work.content)).flatMap(([slot, links]) =>
    links.map((link, at): LinkStanding => {
      const copy = work.copies?.find((each) => each.slot === slot && isSameLink(each.of, link))
      const dead = work.deadLinks?.find((each) => each.slot === slot && isSameLink(each.link, link))
      const needsCopy = work.copiedSlots?.includes(slot) === true
      return { slot, position: at + 1, link, needsCopy, ...(copy ? { copy } : {}), ...(dead ? { dead } : {}) }
    }),
  )

/** Everything an officer looks at: the work's files, and the copies of its links. */
export const reviewedFiles = (work: Work): readonly WorkMedia[] => [
  ...work.media,
  ...linkStandings(work).flatMap(({ copy }) => copy ?? []),
]

/** The links that need a copy but have none that the machine accepted. */
export const lackingCopies = (work: Linked): readonly LinkStanding[] =>
  linkStandings(work).filter(({ needsCopy, copy }) => needsCopy && copy?.check?.verdict !== 'accept')

/** Drops the facts about links that the work no longer names. */
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
/** Links that officers look after: `missing` lack a copy, `dead` were found dead by an officer. */
export type LinkList = (typeof LINK_LISTS)[number]

/** The unit's list that holds a work for its links, and since when. A dead link precedes a missing copy. */
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
