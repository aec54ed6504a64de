import { HOUR_MS, shanghaiDay } from '#shared/domain/days'
import { documents, inTransaction } from './documents'

/** A night begins at two in the morning in Shanghai, ms after midnight. */
const BEGINS_AFTER_MS = 2 * HOUR_MS

/** How far a round has come tonight: up to this item, or to its end. */
interface Round {
  readonly night: string
  readonly upTo: string
  readonly isOver: boolean
}

const roundId = (name: string) => `round-${name}`

/**
 * Goes on with tonight's round through items in the order of their text: the next portion of them, until the round is over.
 * `after` answers the items behind one. A run that breaks off repeats its portion at most. Answers what `work` answered, or 0.
 */
export async function onNightRound(
  name: string,
  now: number,
  after: (upTo: string) => Promise<{ readonly items: readonly string[]; readonly isLast: boolean }>,
  work: (items: readonly string[]) => Promise<number>,
): Promise<number> {
  const night = shanghaiDay(now - BEGINS_AFTER_MS)
  const kept = await documents.find<Round>('counters', roundId(name))
  const upTo = kept?.night === night ? kept.upTo : ''
  if (kept?.night === night && kept.isOver) return 0
  const { items, isLast } = await after(upTo)
  const done = items.length > 0 ? await work(items) : 0
  const round: Round = { night, upTo: items.at(-1) ?? upTo, isOver: isLast }
  await inTransaction((transaction) => transaction.save('counters', roundId(name), round))
  return done
}

/** The next items of a list that is known whole, in the order of their text. */
export function nextOf(
  all: readonly string[],
  upTo: string,
  most: number,
): { readonly items: readonly string[]; readonly isLast: boolean } {
  const rest = all.filter((each) => each > upTo).sort((left, right) => (left < right ? -1 : 1))
  return { items: rest.slice(0, most), isLast: rest.length <= most }
}
