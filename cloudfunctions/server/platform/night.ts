import { HOUR_MS, shanghaiDay } from '#shared/domain/days'
import { documents, inTransaction } from './documents'
import { type Cost, type Portion } from './portion'

/** A night begins at two in the morning in Shanghai, ms after midnight. */
const BEGINS_AFTER_MS = 2 * HOUR_MS

/** How far a round has come tonight: up to this item, or to its end. */
interface Round {
  readonly night: string
  readonly upTo: string
  readonly isOver: boolean
}

const roundId = (name: string) => `round-${name}`

/** A round through items in the order of their text, some a step. */
interface Steps {
  /** The items behind one. */
  readonly after: (upTo: string) => Promise<{ readonly items: readonly string[]; readonly isLast: boolean }>
  readonly work: (items: readonly string[]) => Promise<number>
  /** What a step costs at most, its mark too. */
  readonly cost: Cost
}

/**
 * Goes on with tonight's round, step after step within a portion, until it is over. Its mark is kept after each step: a run that
 * breaks off repeats one step at most. Answers the sum of what `work` answered.
 */
export async function onNightRound(
  name: string,
  now: number,
  portion: Portion,
  { after, work, cost }: Steps,
): Promise<number> {
  const night = shanghaiDay(now - BEGINS_AFTER_MS)
  const kept = await documents.find<Round>('counters', roundId(name))
  let round: Round = kept?.night === night ? kept : { night, upTo: '', isOver: false }
  let done = 0
  while (!round.isOver && portion.allows(cost)) {
    const { items, isLast } = await after(round.upTo)
    if (items.length > 0) done += await work(items)
    const next: Round = { night, upTo: items.at(-1) ?? round.upTo, isOver: isLast }
    await inTransaction((transaction) => transaction.save('counters', roundId(name), next))
    round = next
  }
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
