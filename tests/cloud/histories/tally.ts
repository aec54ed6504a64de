import { type TimelineEvent } from '#shared/domain/work/timeline'

/** What happened in all histories so far. */
export interface Tally {
  histories: number
  commands: number
  refused: number
  /** Submissions of several files in one slot. */
  series: number
  /** Files that phones sent over weak lines, and how many of their apps ended on the way. */
  queued: number
  restarted: number
  /** Answers of members of teams. */
  answered: number
  calls: number
  answersLost: number
  twice: number
  killed: number
  /** Of those killed: the worker was stopped as well, and another started cold. */
  stopped: number
  givenUp: number
  /** How many rows of each kind the timelines of all works hold in the end. */
  readonly events: Map<TimelineEvent, number>
}

export const newTally = (): Tally => ({
  ...{
    histories: 0,
    commands: 0,
    refused: 0,
    series: 0,
    queued: 0,
    restarted: 0,
    answered: 0,
    calls: 0,
    answersLost: 0,
    twice: 0,
  },
  ...{ killed: 0, stopped: 0, givenUp: 0, events: new Map() },
})
