/** What a person was told and has looked at. Messages of a person are numbered from 1 in the order of their writing. */
export interface Inbox {
  /** The number of the newest message. */
  readonly written: number
  /** Everything up to this number was looked at. */
  readonly readTo: number
  /** Numbers above `readTo` that were looked at one by one, ascending. */
  readonly readApart: readonly number[]
}

export const EMPTY_INBOX: Inbox = { written: 0, readTo: 0, readApart: [] }

/** More numbers than these are not kept apart: what is older counts as looked at. */
export const MAX_READ_APART = 100

export const unreadIn = ({ written, readTo, readApart }: Inbox = EMPTY_INBOX): number =>
  written - readTo - readApart.length

export const isUnread = ({ readTo, readApart }: Inbox, number: number): boolean =>
  number > readTo && !readApart.includes(number)

export const withMessage = (inbox: Inbox): Inbox => ({ ...inbox, written: inbox.written + 1 })

/** The numbers without a gap after `readTo` become part of it. */
function closed({ written, readTo, readApart }: Inbox): Inbox {
  const [first, ...others] = readApart
  if (first === readTo + 1) return closed({ written, readTo: first, readApart: others })
  return { written, readTo, readApart }
}

/** The inbox once a message was looked at, or this one and all older ones. A number that was never written changes nothing. */
export function withRead(inbox: Inbox, number: number, andOlder: boolean): Inbox {
  if (number > inbox.written || !(andOlder || isUnread(inbox, number))) return inbox
  const apart = [...inbox.readApart, ...(andOlder ? [] : [number])].sort((one, other) => one - other)
  const overflow = apart[apart.length - MAX_READ_APART - 1] ?? 0
  const readTo = Math.max(inbox.readTo, andOlder ? number : 0, overflow)
  return closed({ ...inbox, readTo, readApart: apart.filter((each) => each > readTo) })
}
