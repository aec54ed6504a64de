import { action, type Page } from '#shared/contract/action'
import { grantPushes, readPushOffer } from '#shared/contract/messages/pushes'
import { type Message } from '#shared/domain/message/message'

export type MessageView = Message & {
  readonly messageId: string
  /** The person's messages are numbered in the order of their writing. */
  readonly number: number
  readonly unread: boolean
}

export interface MessagePage extends Page<MessageView> {
  /** Of all the caller's messages. */
  readonly unread: number
}

/** The caller's messages, newest first. */
export const listMessages = action<{ cursor?: string }, MessagePage>({
  name: 'messages.list',
  unit: 'api',
  access: 'registered',
  effect: 'read',
  shows: ['messages'],
})

/** Marks a message of the caller as looked at, or it and all older ones. */
export const markMessageRead = action<{ number: number; andOlder: boolean }, { unread: number }>({
  name: 'messages.markRead',
  unit: 'api',
  access: 'registered',
  effect: 'write',
  changes: ['messages', 'session'],
})

export const messagesActions = {
  listMessages,
  markMessageRead,
  readPushOffer,
  grantPushes,
}
