import { type CallError, type Reply, type Subject } from '#shared/contract/action'

/** Somebody was faster, or nobody knows whether it was done: what was seen may be old. */
const OUTDATED: readonly CallError['code'][] = [
  'WORK_CHANGED',
  'INVALID_TRANSITION',
  'LINK_UNKNOWN',
  'SEASON_CHANGED',
  'ANNOUNCEMENT_CHANGED',
  'ADMINISTRATOR_EXISTS',
  'NOT_FOUND',
  'NETWORK',
  'TIMEOUT',
  'INTERNAL',
]

const listeners: Array<(isChanged: (shows: readonly Subject[]) => boolean) => void> = []

/** Calls the listener at each change; it is given the question whether something shown is old by it. */
export function onChange(listener: (isChanged: (shows: readonly Subject[]) => boolean) => void): void {
  listeners.push(listener)
}

/** Tells what an action changed, by its reply. */
export function announceChange(changes: readonly Subject[], reply: Reply<unknown>): void {
  if (changes.length === 0 || (!reply.ok && !OUTDATED.includes(reply.error.code))) return
  for (const listener of listeners) listener((shows) => shows.some((subject) => changes.includes(subject)))
}
