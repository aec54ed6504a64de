import { type Message } from '#shared/domain/message/message'

/** The templates of WeChat that a person is asked for: what became of a work, and what it still needs of its author. */
export const PUSH_KINDS = ['result', 'todo'] as const
export type PushKind = (typeof PUSH_KINDS)[number]

/** What became of a message outside the app. `waiting`: on its way. `failed`: given up, or nobody knows whether it arrived. */
export const PUSH_STANDINGS = ['none', 'waiting', 'sent', 'failed'] as const
export type PushStanding = (typeof PUSH_STANDINGS)[number]

/** A grant is for one message, so only what ends the waiting spends it: an approval on the way does not. */
const KINDS: Partial<Record<Message['event'], PushKind>> = {
  checkFault: 'result',
  accepted: 'result',
  returned: 'result',
  rejected: 'result',
  linkDead: 'todo',
  sheetRefused: 'todo',
  memberRefused: 'todo',
}

/** The template that tells of an event; undefined where the app alone does. */
export const pushKindOf = (event: Message['event']): PushKind | undefined => KINDS[event]

/** How many more messages a person may be sent, by template. Absent: none. */
export type PushesLeft = Partial<Record<PushKind, number>>

/** More consents than these are not kept: nobody needs them, and a phone may claim any number. */
export const MAX_PUSHES_LEFT = 20

const without = (left: PushesLeft, kind: PushKind): PushesLeft =>
  Object.fromEntries(Object.entries(left).filter(([each]) => each !== kind))

const withLeft = (left: PushesLeft, kind: PushKind, count: number): PushesLeft =>
  count <= 0 ? without(left, kind) : { ...left, [kind]: Math.min(count, MAX_PUSHES_LEFT) }

/** What is left once the person said yes to these templates: one message more for each. */
export const withGranted = (left: PushesLeft, kinds: readonly PushKind[]): PushesLeft =>
  kinds.reduce((sum, kind) => withLeft(sum, kind, (sum[kind] ?? 0) + 1), left)

/** What is left once a message was sent. */
export const withSent = (left: PushesLeft, kind: PushKind): PushesLeft =>
  withLeft(left, kind, (left[kind] ?? 0) - 1)

/** What is left once WeChat said that there is no consent. */
export const withRefused = (left: PushesLeft, kind: PushKind): PushesLeft => without(left, kind)
