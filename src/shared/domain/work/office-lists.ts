import { maskPhonesIn } from '#shared/domain/access/phone-in-text'
import { rankOf } from '#shared/domain/rank'
import { normalise } from '#shared/domain/search/normalise'
import { firstCharacters, QUERY_COUNTS } from '#shared/domain/search/query'
import { textRankOf } from '#shared/domain/search/text-rank'
import { AI_DECLARATION } from '#shared/domain/season/submission-spec'
import { publicNameOf } from '#shared/domain/work/submitter'
import { type Work } from '#shared/domain/work/work'

/** How a submitted work stands before officers. What was taken down counts as that, not as accepted. */
export const LISTED_STATES = [
  'inReview',
  'returned',
  'accepted',
  'takenDown',
  'rejected',
  'withdrawn',
  'checking',
] as const
export type ListedState = (typeof LISTED_STATES)[number]

/** The flags that a work itself bears. */
export const OWN_FLAGS = ['resubmitted', 'textNeedsLook', 'aiDeclared'] as const
export type OwnFlag = (typeof OWN_FLAGS)[number]

/** What a list of works may be narrowed to. `overdue` depends on the day, so it is a range and no key. */
export const WORK_FLAGS = ['overdue', ...OWN_FLAGS] as const
export type WorkFlag = (typeof WORK_FLAGS)[number]

/** The state of a work in officers' lists; undefined for what was never submitted. */
export function listedStateOf({ status, takenDown, submittedAt }: Work): ListedState | undefined {
  if (status === 'draft' || submittedAt === undefined) return undefined
  return status === 'accepted' && takenDown !== undefined ? 'takenDown' : status
}

export function ownFlagsOf({ resubmitted, textNeedsLook, content }: Work): readonly OwnFlag[] {
  const bears: Record<OwnFlag, boolean> = {
    resubmitted: resubmitted === true,
    textNeedsLook: textNeedsLook === true,
    aiDeclared: content.declarations[AI_DECLARATION] === true,
  }
  return OWN_FLAGS.filter((flag) => bears[flag])
}

/** Which works: of a unit and the units below it, and where named of one call, in one state, with one flag. */
export interface OfficeList {
  readonly unitId: string
  readonly subProject?: string | undefined
  readonly state?: ListedState | undefined
  readonly flag?: OwnFlag | undefined
}

/** The key of such a list. Each of its works bears it. */
export const officeListKey = ({ unitId, subProject, state, flag }: OfficeList): string =>
  [unitId, subProject, state, flag].map((part) => part ?? '').join('/')

/** The most lists of a work for each unit of its line: call or any, state or any, one flag or none. */
export const MAX_LISTS_A_UNIT = 2 * 2 * (1 + OWN_FLAGS.length)

/** The list keys that officers find a work by; all undefined for a draft. */
export interface OfficeKeys {
  /** At most `MAX_LISTS_A_UNIT` for each unit of the line. */
  readonly lists: readonly string[] | undefined
  readonly listRank: string | undefined
  /** The lists without state and flag, while the work waits for a unit. Ordered by `queueRank`. */
  readonly waitingLists: readonly string[] | undefined
  readonly listUnits: readonly string[] | undefined
  readonly titleRank: string | undefined
  readonly nameRank: string | undefined
}

const NO_KEYS: OfficeKeys = {
  ...{ lists: undefined, listRank: undefined, waitingLists: undefined },
  ...{ listUnits: undefined, titleRank: undefined, nameRank: undefined },
}

/** The name a work is listed under: its author's, or the unit's that sent it. No phone number. */
export const listedName = ({ content }: Pick<Work, 'content'>): string =>
  maskPhonesIn(publicNameOf(content), content.phone)

export const listedTitle = ({ content }: Pick<Work, 'content'>): string =>
  maskPhonesIn(content.title, content.phone)

/** `line`: the units whose officers may find the work, each above the one before. */
export function officeKeysOf(work: Work, line: readonly string[]): OfficeKeys {
  const { id, subProject, submittedAt } = work
  const state = listedStateOf(work)
  if (state === undefined || submittedAt === undefined) return NO_KEYS
  const places = line.flatMap((unitId) => [{ unitId }, { unitId, subProject }])
  const states = places.flatMap((place) => [place, { ...place, state }])
  const flags = [undefined, ...ownFlagsOf(work)]
  const waiting = state === 'inReview' && work.atUnitSince !== undefined
  const rankBy = (text: string) => textRankOf(firstCharacters(normalise(text), QUERY_COUNTS), submittedAt, id)
  return {
    lists: states.flatMap((list) => flags.map((flag) => officeListKey({ ...list, flag }))),
    listRank: rankOf(submittedAt, id),
    waitingLists: waiting ? places.map(officeListKey) : undefined,
    listUnits: line,
    titleRank: rankBy(listedTitle(work)),
    nameRank: rankBy(listedName(work)),
  }
}
