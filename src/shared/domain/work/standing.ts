import { rankOf } from '#shared/domain/rank'
import { countedInOf } from '#shared/domain/sharing/tally'
import { type LinkList, linkListOf } from '#shared/domain/work/link-standing'
import { type OfficeKeys, officeKeysOf } from '#shared/domain/work/office-lists'
import { isVouchedFor } from '#shared/domain/work/team'
import { linksOf, type Work } from '#shared/domain/work/work'

/** Whether there is something to show: files, or a description. Links alone show nothing: they are for officers only. */
const hasContentToShow = ({ media, content }: Work): boolean =>
  media.length > 0 || Object.keys(linksOf(content)).length === 0

/** Public (design §5) means: check cleared, province accepted, sender vouched for, consent given, not taken down. */
export function isPublic(work: Work): boolean {
  return (
    work.status === 'accepted' &&
    work.acceptedAt !== undefined &&
    work.takenDown === undefined &&
    work.content.publicConsent &&
    isVouchedFor(work) &&
    hasContentToShow(work) &&
    work.media.every(({ check }) => check?.verdict === 'accept')
  )
}

/** The season a work was sent in to: the start of its receipt number. */
export const seasonKeyOf = ({ receiptNumber }: Pick<Work, 'receiptNumber'>): string | undefined =>
  receiptNumber?.split('-')[0]

/** The key of the count that a submitted work adds to until withdrawn: its first reviewing unit and sub-project. */
export function submittedInOf(work: Work): string | undefined {
  const seasonKey = seasonKeyOf(work)
  const [unitId] = work.chain
  if (seasonKey === undefined || unitId === undefined || work.status === 'withdrawn') return undefined
  return countedInOf({ seasonKey, unitId, subProject: work.subProject })
}

/** The list keys of a stored work; undefined while the work is not in that list. */
export interface WorkListKeys extends OfficeKeys {
  readonly rank: string
  readonly reviewQueue: string | undefined
  readonly queueRank: string | undefined
  readonly publicRank: string | undefined
  readonly checkRank: string | undefined
  readonly submittedIn: string | undefined
  /** The author's works by their last submission. */
  readonly sentRank: string | undefined
  readonly linkQueue: string | undefined
  readonly linkRank: string | undefined
}

/** The key of a unit's list of works that need care for their links. */
export const linkQueueOf = (unitId: string, list: LinkList): string => `${list}-${unitId}`

export function listKeysOf(work: Work): WorkListKeys {
  const { id, status, acceptedAt, updatedAt, checkTriedAt = 0 } = work
  const waiting = status === 'inReview' && work.atUnitSince !== undefined ? work.atUnit : undefined
  const links = linkListOf(work)
  const rankAt = (at: number | undefined) => (at === undefined ? undefined : rankOf(at, id))
  return {
    rank: rankOf(work.createdAt, id),
    reviewQueue: waiting,
    queueRank: waiting === undefined ? undefined : rankAt(work.atUnitSince),
    publicRank: isPublic(work) ? rankAt(acceptedAt) : undefined,
    checkRank: status === 'checking' ? rankOf(Math.max(updatedAt, checkTriedAt), id) : undefined,
    submittedIn: submittedInOf(work),
    sentRank: rankAt(work.submittedAt),
    linkQueue: links && linkQueueOf(links.unitId, links.list),
    linkRank: rankAt(links?.since),
    ...officeKeysOf(work, work.chain),
  }
}

/** Whether the work changed since the author last looked. */
export const hasChangedForAuthor = (work: Work): boolean =>
  work.changedAt !== undefined && work.changedAt > (work.seenAt ?? 0)
