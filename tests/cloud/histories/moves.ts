import { type Action, type Reply } from '#shared/contract/action'
import { reopenWork, settleDecision, undoDecision } from '#shared/contract/reviews/decisions'
import { assignUnit, decideReview, putBackWork, takeDownWork } from '#shared/contract/reviews/reviews'
import {
  checkWork,
  discardDraft,
  saveWork,
  setPublicConsent,
  submitWork,
  withdrawWork,
} from '#shared/contract/works/works'
import { UNCERTAIN_UNIT, type WorkContent } from '#shared/domain/work/work'
import { type Person } from '../../support/product-person'
import { completeContent } from '../../support/work-samples'
import * as model from './model'
import { type Model, type ModelWork, type Outcome } from './model'
import { LINK_HOST, type Mishap, type World } from './world'

/** One more than a series has: too many. */
const MAX_AT_ONCE = model.FILES_IN_SERIES + 1

/** What a person writes this time. */
export interface Words {
  readonly title: string
  readonly publicConsent: boolean
  readonly uncertain: boolean
  readonly arrangement: Arrangement
  /** Whether there are words under each file. */
  readonly captioned: boolean
  readonly team: Team
  /** Whether there is an address beside the files. */
  readonly linked: boolean
}

const [CAMERA, VOICE] = [
  { name: '任小川', role: '摄像' },
  { name: '白晓梅', role: '配音' },
]
const TEAMS = {
  nobody: [],
  one: [CAMERA],
  two: [CAMERA, VOICE],
  /** One of them has another part now. */
  changed: [{ ...CAMERA, role: '剪辑' }, VOICE],
} as const
/** Whom the author names beside himself. */
export type Team = keyof typeof TEAMS

export const ARRANGEMENTS = ['newest', 'all', 'turned', 'twice', 'misplaced'] as const

/** Which files a person puts in, and in what order; the last two are mistakes. */
export type Arrangement = (typeof ARRANGEMENTS)[number]

/** A move about to be made: how to ask for it, and what must come of it. */
export interface Asking {
  /** Where it depends on the server's time: of that. */
  readonly outcome: Outcome | ((serverNow: number) => Outcome)
  readonly ask: (mishap: Mishap) => Promise<Reply<unknown> | 'unknown'>
}

export interface Situation {
  readonly work: ModelWork
  readonly model: Model
  readonly world: World
  /** Asked from another state of the work than the present one. */
  readonly stale: boolean
  readonly words: Words
}

/** A thing that can be done to a work. */
export interface Move {
  readonly name: string
  /** Whether it makes sense now; a stray move is made anyway. */
  readonly fits: (work: ModelWork, model: Model) => boolean
  readonly asking: (situation: Situation) => Asking
}

const asking = <Input, Output>(
  { world }: Situation,
  person: Person | undefined,
  action: Action<Input, Output>,
  input: Input,
  outcome: Asking['outcome'],
): Asking => ({
  outcome,
  ask: (mishap) => world.ask(person ?? world.guest, action, input, mishap),
})

const author = ({ world, work }: Situation) => world.as(work.author)
const state = ({ work, stale }: Situation) => ({
  workId: work.id,
  expectedVersion: stale ? work.version + 1 : work.version,
})
const is =
  (...statuses: readonly string[]) =>
  ({ status }: ModelWork) =>
    statuses.includes(status)

function filesOf({ work, model: history, words: { arrangement } }: Situation): WorkContent['files'] {
  const series = model.broughtFor(history, work.id, 'series')
  const [newest, extra] = [series.slice(-1), model.broughtFor(history, work.id, 'extra').slice(-1)]
  switch (arrangement) {
    case 'newest':
      return { series: newest, extra }
    case 'all':
      return { series: series.slice(-MAX_AT_ONCE), extra }
    case 'turned':
      return { extra, series: [...series].reverse().slice(0, MAX_AT_ONCE) }
    case 'twice':
      return { series: [...newest, ...newest] }
    case 'misplaced':
      return { series: [...newest, ...extra] }
  }
}

function contentOf(at: Situation): WorkContent {
  const { title, publicConsent, uncertain, captioned, team, linked } = at.words
  const unitId = uncertain ? UNCERTAIN_UNIT : 'baoji'
  const files = filesOf(at)
  const captions = Object.fromEntries(
    captioned ? Object.values(files).flatMap((ids) => ids.map((id, place) => [id, `${title} ${place}`])) : [],
  ) as Record<string, string>
  const links: WorkContent['links'] = linked
    ? { page: [{ address: `https://${LINK_HOST}/${title}`, code: '' }] }
    : {}
  const sentBy =
    team === 'nobody'
      ? { submitterKind: 'person' as const }
      : { submitterKind: 'team' as const, authorRole: '导演', members: TEAMS[team] }
  return completeContent('photography', { title, publicConsent, unitId, files, captions, links, ...sentBy })
}

const save: Move = {
  name: 'save',
  fits: is('draft', 'returned'),
  asking(at) {
    const content = contentOf(at)
    const outcome = model.unlessPending(at.work, at.stale ? 'WORK_CHANGED' : model.saved(at.work, content))
    return asking(at, author(at), saveWork, { ...state(at), content }, outcome)
  },
}

const submit: Move = {
  name: 'submit',
  fits: (work, { brought }) => brought.has(work.id) && is('draft', 'returned', 'accepted')(work),
  asking(at) {
    const content = contentOf(at)
    const sent = () => model.submitted(at.work, content, at.model)
    const outcome = model.unlessPending(at.work, at.stale ? 'WORK_CHANGED' : sent())
    return asking(at, author(at), submitWork, { ...state(at), content }, outcome)
  },
}

const check: Move = {
  name: 'check',
  fits: is('checking'),
  asking: (at) => asking(at, author(at), checkWork, { workId: at.work.id }, model.checked(at.work, at.model)),
}

const decide = (kind: model.DecisionKind, unit: string): Move => ({
  name: `${kind} at ${unit}`,
  fits: ({ status, atUnit, pending }) =>
    status === 'inReview' && !pending && (atUnit === unit || unit === 'province'),
  asking(at) {
    const said =
      kind === 'approve'
        ? { citations: [], message: '' }
        : { citations: [{ clauseId: 'default.photo' }], message: at.words.title }
    const input = { ...state(at), kind, ...said, internalNote: '' }
    const outcome = model.decided(at.work, kind, unit, at.stale)
    return asking(at, at.world.officers[unit], decideReview, input, outcome)
  },
})

const undo = (unit: string): Move => ({
  name: `undo at ${unit}`,
  // Of one whose answer nobody heard, nobody knows until when.
  fits: ({ pending }) => pending?.unit === unit && pending.undoUntil !== undefined,
  asking(at) {
    const outcome = (now: number) => model.undone(at.work, unit, now)
    return asking(at, at.world.officers[unit], undoDecision, { workId: at.work.id }, outcome)
  },
})

const settle = (unit: string): Move => ({
  name: `settle at ${unit}`,
  fits: ({ pending }) => pending !== undefined,
  asking(at) {
    const { world, work } = at
    const { outcome, ask } = asking(
      ...([at, world.officers[unit], settleDecision, { workId: work.id }] as const),
      model.settled(work, unit),
    )
    return { outcome, ask: async (mishap) => (await world.letUndoPass(), ask(mishap)) }
  },
})

const assign: Move = {
  name: 'assign a unit',
  fits: ({ status, pending, content }) =>
    status === 'inReview' && !pending && content.unitId === UNCERTAIN_UNIT,
  asking(at) {
    const outcome = at.stale ? 'WORK_CHANGED' : model.assigned(at.work, 'baoji')
    const input = { ...state(at), unitId: 'baoji' }
    return asking(at, at.world.officers.province, assignUnit, input, outcome)
  },
}

const reopen: Move = {
  name: 'reopen',
  fits: is('rejected'),
  asking(at) {
    const input = { workId: at.work.id, reason: at.words.title }
    return asking(at, at.world.officers.province, reopenWork, input, model.reopened(at.work))
  },
}

const withdraw: Move = {
  name: 'withdraw',
  fits: is('checking', 'inReview', 'returned'),
  asking(at) {
    const outcome = model.unlessPending(at.work, at.stale ? 'WORK_CHANGED' : model.withdrawn(at.work))
    return asking(at, author(at), withdrawWork, state(at), outcome)
  },
}

const discard: Move = {
  name: 'discard',
  fits: is('draft'),
  asking: (at) => asking(at, author(at), discardDraft, { workId: at.work.id }, model.discarded(at.work)),
}

const consent = (publicConsent: boolean): Move => ({
  name: publicConsent ? 'give consent' : 'take consent back',
  fits: (work) => work.status !== 'draft' && work.content.publicConsent !== publicConsent,
  asking(at) {
    const input = { workId: at.work.id, publicConsent }
    return asking(at, author(at), setPublicConsent, input, model.consented(at.work, publicConsent))
  },
})

const takeDown: Move = {
  name: 'take down',
  fits: (work) => work.status === 'accepted' && !work.takenDown,
  asking(at) {
    const input = { workId: at.work.id, reason: at.words.title }
    return asking(at, at.world.officers.province, takeDownWork, input, model.takenDown(at.work))
  },
}

const putBack: Move = {
  name: 'put back',
  fits: ({ takenDown }) => takenDown,
  asking: (at) =>
    asking(at, at.world.officers.province, putBackWork, { workId: at.work.id }, model.putBack(at.work)),
}

const times = (count: number, move: Move): Move[] => Array.from({ length: count }, () => move)

/** Each as often as it shall come up beside the others: what leads on more often than what ends a history. */
export const MOVES: readonly Move[] = [
  ...[...times(6, submit), ...times(5, check), save, withdraw, discard],
  ...[...times(5, decide('approve', 'baoji')), ...times(5, decide('approve', 'province'))],
  ...[...times(2, decide('return', 'baoji')), decide('reject', 'province')],
  ...[...times(3, assign), reopen],
  ...[undo('baoji'), undo('province'), ...times(6, settle('province')), settle('baoji')],
  ...[...times(2, consent(true)), consent(false), ...times(3, takeDown), ...times(3, putBack)],
]
