import { database } from '../platform/database'

/** Counts of one unit: a number per sub-project. Increased after commits, corrected by a timer. */
export interface Tally {
  readonly opened?: Readonly<Record<string, number>>
  readonly submitted?: Readonly<Record<string, number>>
}
export type TallyKind = keyof Tally

const tallies = () => database().collection('shareTallies')

/** Changes one count of a tally and creates a missing tally. Of parallel calls, one creates it and the others change it. */
async function change(id: string, kind: TallyKind, subProject: string, to: unknown, first: number) {
  const update = async () => {
    const { stats } = (await tallies()
      .doc(id)
      .update({ data: { [kind]: { [subProject]: to } } })) as { stats: { updated: number } }
    return stats.updated > 0
  }
  if (await update()) return
  try {
    await tallies().add({ data: { _id: id, [kind]: { [subProject]: first } } })
  } catch (error) {
    if (!(await update()) && (await talliesOf([id])).size === 0) throw error
  }
}

export const addToTally = (id: string, kind: TallyKind, subProject: string, by: number): Promise<void> =>
  change(id, kind, subProject, database().command.inc(by), by)

export const setTally = (id: string, kind: TallyKind, subProject: string, value: number): Promise<void> =>
  change(id, kind, subProject, value, value)

/** WeChat's bound on one get() in a function without its own limit. */
const MAX_PER_READ = 100

/** The existing tallies of these ids. */
export async function talliesOf(ids: readonly string[]): Promise<ReadonlyMap<string, Tally>> {
  const found = new Map<string, Tally>()
  for (let start = 0; start < ids.length; start += MAX_PER_READ) {
    const { data } = (await tallies()
      .where({ _id: database().command.in(ids.slice(start, start + MAX_PER_READ)) })
      .limit(MAX_PER_READ)
      .get()) as { data: Array<Tally & { _id: string }> }
    for (const { _id, ...tally } of data) found.set(_id, tally)
  }
  return found
}
