import { type TimelineEvent, type TimelineRow } from '#shared/domain/work/timeline'
import { type Work } from '#shared/domain/work/work'

/** The events of a work that its author is told of: what others did to it, and what asks something of them. */
export const MESSAGE_EVENTS = [
  'checkFault',
  'approved',
  'accepted',
  'returned',
  'rejected',
  'unitAssigned',
  'takenDown',
  'putBack',
  'memberAgreed',
  'memberRefused',
  'linkDead',
  'sheetComplete',
  'sheetRefused',
] as const satisfies readonly TimelineEvent[]
export type MessageEvent = (typeof MESSAGE_EVENTS)[number]

/** One thing a person is told. It names a work by its title and never holds a phone number. */
export interface Message {
  readonly at: number
  readonly event: MessageEvent
  readonly workId: string
  /** As it was then. */
  readonly title: string
  /** Whose word it is: a unit of the season; absent for the machine and for members. */
  readonly unitId?: string
}

/** What the author is told of a change of their work; undefined where it is nothing. */
export function messageOf(work: Work, { event, at, unitId, by }: TimelineRow): Message | undefined {
  const told = MESSAGE_EVENTS.find((each) => each === event)
  if (told === undefined || by === 'author') return undefined
  return {
    ...{ at, event: told, workId: work.id, title: work.content.title },
    ...(unitId === undefined ? {} : { unitId }),
  }
}
