import { action } from '#shared/contract/action'
import { type PushesLeft, type PushKind } from '#shared/domain/message/push'

export interface PushOffer {
  /** The templates of this deployment, by what they tell of; none where it has none. */
  readonly templates: ReadonlyArray<{ readonly kind: PushKind; readonly templateId: string }>
  /** How many more messages the caller may be sent, by our own count. */
  readonly left: PushesLeft
}

/** The templates that the caller may be asked for, and what they agreed to already. */
export const readPushOffer = action<Record<string, never>, PushOffer>({
  name: 'messages.readPushOffer',
  unit: 'api',
  access: 'registered',
  effect: 'read',
  shows: ['pushes'],
})

/** Notes that the caller agreed to one message more of each of these templates; WeChat asked them, on their phone. */
export const grantPushes = action<{ kinds: readonly PushKind[] }, { left: PushesLeft }>({
  name: 'messages.grantPushes',
  unit: 'api',
  access: 'registered',
  effect: 'write',
  changes: ['pushes'],
})
