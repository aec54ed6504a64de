import { type Job } from '#shared/domain/papers/job'
import { type PaperKind } from '#shared/domain/papers/paper'
import { type TimelineEvent, type TimelineRow } from '#shared/domain/work/timeline'
import { type Work } from '#shared/domain/work/work'

/** The events of a work that its author is told of: what others did to it, and what asks something of them. */
export const MESSAGE_EVENTS = [
  'checkFault',
  'approved',
  'accepted',
  'returned',
  'rejected',
  'reopened',
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

/** What somebody who asked for a paper is told of it. */
export const PAPER_MESSAGE_EVENTS = ['paperReady', 'paperFailed'] as const
export type PaperMessageEvent = (typeof PAPER_MESSAGE_EVENTS)[number]

/** What others did to a work. */
export interface WorkMessage {
  /** epoch ms */
  readonly at: number
  readonly event: MessageEvent
  readonly workId: string
  /** As it was then. */
  readonly title: string
  /** Whose word it is: a unit of the season; absent for the machine and for members. */
  readonly unitId?: string
}

/** What became of a paper that somebody asked for. */
export interface PaperMessage {
  /** epoch ms */
  readonly at: number
  readonly event: PaperMessageEvent
  readonly paper: PaperKind
}

/** One thing a person is told. It never holds a phone number. */
export type Message = WorkMessage | PaperMessage

/** What the author is told of a change of their work; undefined where it is nothing. */
export function messageOf(work: Work, { event, at, unitId, by }: TimelineRow): WorkMessage | undefined {
  const told = MESSAGE_EVENTS.find((each) => each === event)
  if (told === undefined || by === 'author') return undefined
  return {
    ...{ at, event: told, workId: work.id, title: work.content.title },
    ...(unitId === undefined ? {} : { unitId }),
  }
}

/** What who asked for a paper is told once its job is over; undefined where they ended it themselves. */
export function messageOfJob(
  { asked, state }: Pick<Job, 'asked' | 'state'>,
  at: number,
): PaperMessage | undefined {
  if (state !== 'ready' && state !== 'failed') return undefined
  return { at, event: state === 'ready' ? 'paperReady' : 'paperFailed', paper: asked.kind }
}
