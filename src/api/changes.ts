import { type Action, type CallError, type Reply, type Subject } from '#shared/contract/action'

/** Somebody was faster: what was seen is old. A write that nobody answered is tried again from what is seen. */
const OUTDATED: readonly CallError['code'][] = [
  'WORK_CHANGED',
  'INVALID_TRANSITION',
  'LINK_UNKNOWN',
  'SEASON_CHANGED',
  'ANNOUNCEMENT_CHANGED',
  'CALENDAR_CHANGED',
  'ADMINISTRATOR_EXISTS',
  'NOT_FOUND',
]

const UNANSWERED: readonly CallError['code'][] = ['NETWORK', 'TIMEOUT', 'INTERNAL']

const listeners: Array<(isChanged: (shows: readonly Subject[]) => boolean) => void> = []

/** Calls the listener at each change; it is given the question whether something shown is old by it. */
export function onChange(listener: (isChanged: (shows: readonly Subject[]) => boolean) => void): void {
  listeners.push(listener)
}

/** Tells what an action changed, by its reply. */
export function announceChange({ changes = [], looksAgain }: Action, reply: Reply<unknown>): void {
  const telling = looksAgain ? [...OUTDATED, ...UNANSWERED] : OUTDATED
  if (changes.length === 0 || (!reply.ok && !telling.includes(reply.error.code))) return
  for (const listener of listeners) listener((shows) => shows.some((subject) => changes.includes(subject)))
}
