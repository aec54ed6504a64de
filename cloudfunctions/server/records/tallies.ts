import { tallyIdOf, tallyKeyOf } from '#shared/domain/sharing/tally'
import { database } from '../platform/database'
import { type Count } from './counts'

/** Counts of one unit: a number per sub-project. Changed by rows of the outbox. */
export interface Tally {
  readonly opened?: Readonly<Record<string, number>>
  readonly submitted?: Readonly<Record<string, number>>
  /** Rises with every change. */
  readonly changes?: number
}

export const TALLY_KINDS = ['opened', 'submitted'] as const satisfies ReadonlyArray<keyof Tally>
export type TallyKind = (typeof TALLY_KINDS)[number]

/** One more of a kind, or so many less, in a count's tally. */
export function inTally(kind: TallyKind, countedIn: string, by: number): Count {
  const { subProject, ...unit } = tallyKeyOf(countedIn)
  return { collection: 'shareTallies', id: tallyIdOf(unit), by: { [kind]: { [subProject]: by } } }
}

/** WeChat's bound on one get() in a function without its own limit. */
const MAX_PER_READ = 100

/** The existing tallies of these ids. */
export async function talliesOf(ids: readonly string[]): Promise<ReadonlyMap<string, Tally>> {
  const found = new Map<string, Tally>()
  for (let start = 0; start < ids.length; start += MAX_PER_READ) {
    const { data } = (await database()
      .collection('shareTallies')
      .where({ _id: database().command.in(ids.slice(start, start + MAX_PER_READ)) })
      .limit(MAX_PER_READ)
      .get()) as { data: Array<Tally & { _id: string }> }
    for (const { _id, ...tally } of data) found.set(_id, tally)
  }
  return found
}
