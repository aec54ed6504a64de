import { type ErrorCode } from '#shared/domain/refusal'
import { type TeamMember } from '#shared/domain/work/submitter'
import { type WorkStatus } from '#shared/domain/work/status'
import { type TimelineEvent } from '#shared/domain/work/timeline'
import { UNCERTAIN_UNIT, type WorkContent } from '#shared/domain/work/work'

/** Works of one author that count, in the season of the histories. */
export const MAX_WORKS = 2

/** What somebody said to his part in a work; `by` is his openid. */
export interface Said extends TeamMember {
  readonly agrees: boolean
  readonly by: string
}

export type DecisionKind = 'approve' | 'return' | 'reject'

/** A decision that can still be undone. */
export interface Pending {
  readonly kind: DecisionKind
  /** Whose officer made it. */
  readonly unit: string
  /** Until when, as its answer said; unknown where nobody heard it. */
  readonly undoUntil?: number | undefined
}

/** A work as it must be, told apart from the product's own rules. */
export interface ModelWork {
  readonly id: string
  readonly author: string
  readonly status: WorkStatus
  readonly version: number
  /** Saves of a draft beside what was submitted: officers see none of them. */
  readonly besides?: number
  readonly content: WorkContent
  /** What was last submitted; the content may have been edited since. */
  readonly sent?: WorkContent | undefined
  /** How many times it was submitted. */
  readonly submissions: number
  readonly chain: readonly string[]
  readonly atUnit?: string | undefined
  readonly receiptNumber?: string | undefined
  readonly takenDown: boolean
  readonly pending?: Pending | undefined
  readonly said: readonly Said[]
  readonly events: readonly TimelineEvent[]
}

/** The places for files in the season of the histories: one picture or a series of three, and one picture beside it. */
export const SLOTS = ['series', 'extra'] as const
export type HistorySlot = (typeof SLOTS)[number]

/** Files of a series; two are neither one picture nor a series. */
export const FILES_IN_SERIES = 3

export interface ModelFile {
  readonly uploadId: string
  /** The slot it was sent for. */
  readonly slot: HistorySlot
  readonly bytes: Uint8Array
  /** Whether the machine's check lets it pass. */
  readonly fits: boolean
  /** The picture that stands for it. */
  readonly cover?: Uint8Array
}

/** One history: works by id, files by upload id, those brought for each work in their order, and whom it is about. */
export interface Model {
  readonly authors: readonly string[]
  /** Who answers when a team is asked. */
  readonly members: readonly string[]
  /** Authors who have begun a work. */
  readonly active: Set<string>
  readonly works: Map<string, ModelWork>
  readonly discarded: Set<string>
  readonly files: Map<string, ModelFile>
  readonly brought: Map<string, readonly ModelFile[]>
}

/** The files that arrived for a slot of a work, the oldest first. */
export const broughtFor = (
  { brought }: Readonly<Model>,
  workId: string,
  slot: HistorySlot,
): readonly string[] =>
  (brought.get(workId) ?? []).filter((file) => file.slot === slot).map(({ uploadId }) => uploadId)

/** Every file that a content names, slot by slot. */
export const namedIn = ({ files }: WorkContent): readonly string[] =>
  SLOTS.flatMap((slot) => files[slot] ?? [])

/** A refusal's code, the work as it is afterwards, or that it is gone. */
export type Outcome = ErrorCode | ModelWork | 'gone'

const COUNTED: readonly WorkStatus[] = ['checking', 'inReview', 'returned', 'accepted']
const READABLE: readonly WorkStatus[] = ['checking', 'inReview', 'returned', 'accepted', 'rejected']

export const counts = ({ status }: ModelWork): boolean => COUNTED.includes(status)

export const isSame = (one: TeamMember, other: TeamMember): boolean =>
  one.name === other.name && one.role === other.role

/** Those whom the author named beside himself. */
const teamOf = ({ submitterKind, members }: WorkContent): readonly TeamMember[] =>
  submitterKind === 'team' ? members : []

/** What others see of it. */
export const shownOf = ({ sent, content }: ModelWork): WorkContent => sent ?? content

const isAgreed = ({ said }: ModelWork, member: TeamMember): boolean =>
  said.some((each) => each.agrees && isSame(each, member))

/** Who may be asked now: nobody twice who said yes. */
export const asked = (work: ModelWork): readonly TeamMember[] =>
  COUNTED.includes(work.status) ? teamOf(shownOf(work)).filter((member) => !isAgreed(work, member)) : []

export const isPublic = (work: ModelWork): boolean =>
  work.status === 'accepted' &&
  shownOf(work).publicConsent &&
  !work.takenDown &&
  teamOf(shownOf(work)).every((member) => isAgreed(work, member))

/** What each of the team is shown to have said. */
export const standings = (work: ModelWork): readonly string[] => {
  const { submitterKind } = shownOf(work)
  const others = teamOf(shownOf(work)).map((member) => {
    const answer = work.said.find((each) => isSame(each, member))
    if (!answer) return 'waiting'
    return answer.agrees ? 'agreed' : 'refused'
  })
  return submitterKind === 'team' ? ['agreed', ...others] : []
}

const after = (work: ModelWork, event: TimelineEvent, change: Partial<ModelWork> = {}): ModelWork => ({
  ...work,
  version: work.version + 1,
  events: [...work.events, event],
  ...change,
})

export const drafted = (id: string, author: string, content: WorkContent): ModelWork => ({
  ...{
    id,
    author,
    content,
    status: 'draft',
    version: 1,
    chain: [],
    takenDown: false,
    said: [],
    events: [],
    submissions: 0,
  },
})

/** What an author may not do while an officer may still undo what they decided; told before anything else. */
export const unlessPending = (work: ModelWork, outcome: Outcome): Outcome =>
  work.pending ? 'DECISION_PENDING' : outcome

export const saved = (work: ModelWork, content: WorkContent): Outcome =>
  work.status === 'draft'
    ? { ...work, content, version: work.version + 1 }
    : work.status === 'returned' || work.status === 'inReview'
      ? { ...work, content, version: work.version + 1, besides: (work.besides ?? 0) + 1 }
      : 'INVALID_TRANSITION'

export function submitted(work: ModelWork, content: WorkContent, model: Model): Outcome {
  const named = namedIn(content)
  if (new Set(named).size < named.length) return 'UPLOAD_REPEATED'
  if (!['draft', 'inReview', 'returned', 'accepted'].includes(work.status)) return 'INVALID_TRANSITION'
  if (![1, FILES_IN_SERIES].includes(content.files.series?.length ?? 0)) return 'WORK_INCOMPLETE'
  if (named.some((id) => !content.files[model.files.get(id)?.slot ?? '']?.includes(id)))
    return 'UPLOAD_MISPLACED'
  const others = [...model.works.values()].filter(
    ({ id, author }) => id !== work.id && author === work.author,
  )
  if (others.filter(counts).length >= MAX_WORKS) return 'QUOTA_EXCEEDED'
  const chain = content.unitId === UNCERTAIN_UNIT ? ['province'] : ['baoji', 'province']
  const event = work.receiptNumber === undefined ? 'submitted' : 'resubmitted'
  const submissions = work.submissions + 1
  return after(work, event, {
    status: 'checking',
    content,
    sent: content,
    submissions,
    chain,
    atUnit: undefined,
  })
}

export function checked(work: ModelWork, { files }: Model): ModelWork {
  if (work.status !== 'checking') return work
  const fits = namedIn(work.content).every((id) => files.get(id)?.fits)
  return fits
    ? after(work, 'checkCleared', { status: 'inReview', atUnit: work.chain[0] })
    : after(work, 'checkFault', { status: 'returned' })
}

/** Whether an officer of that unit may read it. */
const readable = ({ status, chain }: ModelWork, unit: string): boolean =>
  READABLE.includes(status) && (unit === 'province' ? chain.length > 0 : chain.includes(unit))

export function decided(work: ModelWork, kind: DecisionKind, unit: string, stale: boolean): Outcome {
  if (!readable(work, unit)) return 'NOT_FOUND'
  if (stale) return 'WORK_CHANGED'
  if (work.status !== 'inReview') return 'INVALID_TRANSITION'
  if (unit !== 'province' && work.atUnit !== unit) return 'FORBIDDEN'
  if (work.pending) return 'DECISION_PENDING'
  const isLast = work.atUnit === work.chain.at(-1)
  if (kind === 'approve' && isLast && shownOf(work).unitId === UNCERTAIN_UNIT) return 'UNIT_MISSING'
  return { ...work, version: work.version + 1, pending: { kind, unit } }
}

/** What a pending decision brings about once its time is over. */
export function inEffect({ pending, ...work }: ModelWork): ModelWork {
  if (!pending) return work
  if (pending.kind === 'return') return after(work, 'returned', { status: 'returned', atUnit: undefined })
  if (pending.kind === 'reject') return after(work, 'rejected', { status: 'rejected', atUnit: undefined })
  const next = work.chain[work.chain.indexOf(work.atUnit ?? '') + 1]
  return next === undefined
    ? after(work, 'accepted', { status: 'accepted', atUnit: undefined })
    : after(work, 'approved', { atUnit: next })
}

/** A unit is given to a work whose author was not sure; officers and author read it at once. */
export function assigned(work: ModelWork, unitId: string, stale: boolean): Outcome {
  if (!readable(work, 'province')) return 'NOT_FOUND'
  if (stale) return 'WORK_CHANGED'
  if (work.pending) return 'DECISION_PENDING'
  if (work.status !== 'inReview') return 'INVALID_TRANSITION'
  if (shownOf(work).unitId !== UNCERTAIN_UNIT) return 'UNIT_CHOSEN'
  const content = { ...work.content, unitId }
  const change = { content, sent: content, chain: [unitId, 'province'], atUnit: unitId }
  return after(work, 'unitAssigned', change)
}

export function reopened(work: ModelWork): Outcome {
  if (!readable(work, 'province')) return 'NOT_FOUND'
  if (work.status !== 'rejected') return 'INVALID_TRANSITION'
  return after(work, 'reopened', { status: 'inReview', atUnit: 'province' })
}

/** `now`: the server's time, epoch ms. */
export function undone(work: ModelWork, unit: string, now: number): Outcome {
  if (!readable(work, unit)) return 'NOT_FOUND'
  const { pending, ...kept } = work
  if (!pending) return 'UNDO_OVER'
  if (pending.unit !== unit) return 'FORBIDDEN'
  return now < (pending.undoUntil ?? 0) ? { ...kept, version: work.version + 1 } : 'UNDO_OVER'
}

export const settled = (work: ModelWork, unit: string): Outcome =>
  readable(work, unit) ? inEffect(work) : 'NOT_FOUND'

/** A member answers; whoever answers for another is refused. The version stays. */
export function answered(work: ModelWork, member: TeamMember, agrees: boolean, by: string): Outcome {
  const others = work.said.filter(
    (each) => !isSame(each, member) && teamOf(shownOf(work)).some((named) => isSame(each, named)),
  )
  const twice = agrees && others.some((each) => each.agrees && each.by === by)
  if (by === work.author || twice) return 'MEMBER_OTHER'
  const event = agrees ? 'memberAgreed' : 'memberRefused'
  return { ...work, said: [...others, { ...member, agrees, by }], events: [...work.events, event] }
}

export const withdrawn = (work: ModelWork): Outcome =>
  ['checking', 'inReview', 'returned'].includes(work.status)
    ? after(work, 'withdrawn', { status: 'withdrawn', atUnit: undefined })
    : 'INVALID_TRANSITION'

export const discarded = (work: ModelWork): Outcome =>
  work.status === 'draft' ? 'gone' : 'INVALID_TRANSITION'

export function consented(work: ModelWork, publicConsent: boolean): Outcome {
  if (work.content.publicConsent === publicConsent) return work
  if (work.status === 'draft') return 'INVALID_TRANSITION'
  const content = { ...work.content, publicConsent }
  const sent = work.sent && { ...work.sent, publicConsent }
  return after(work, publicConsent ? 'consentGiven' : 'consentWithdrawn', { content, sent })
}

export function takenDown(work: ModelWork): Outcome {
  if (!readable(work, 'province')) return 'NOT_FOUND'
  if (work.status !== 'accepted' || work.takenDown) return 'INVALID_TRANSITION'
  return after(work, 'takenDown', { takenDown: true })
}

export function putBack(work: ModelWork): Outcome {
  if (!readable(work, 'province')) return 'NOT_FOUND'
  return work.takenDown ? after(work, 'putBack', { takenDown: false }) : 'INVALID_TRANSITION'
}
