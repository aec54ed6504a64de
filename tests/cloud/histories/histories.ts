import * as fc from 'fast-check'
import { afterHistory, lookAtGallery } from './after-history'
import { authorsOf, HISTORIES_IN_ONE_WORLD, membersOf } from './authors'
import { type Command } from './command'
import { beginning, sequel } from './history-of'
import { type Model } from './model'
import { type Tally } from './tally'
import { Sweep } from './work-commands'
import { World } from './world'

const MAX_COMMANDS = 36
/** Of the histories of one world the first and then one in so many ends with a repaired cloud and a look at the whole gallery. */
const WHOLE_ONCE_IN = 4
/** How long a failing history is made shorter, ms. */
const SHRINKING_MS = 120_000

const newModel = (history: number): Model => ({
  ...{ authors: authorsOf(history), members: membersOf(history) },
  ...{ active: new Set(), works: new Map(), discarded: new Set() },
  ...{ files: new Map(), brought: new Map() },
})

/** Random histories one after another, each looked at when it is over. */
class Histories {
  private world: World | undefined
  private failedAt: number | undefined

  constructor(private readonly tally: Tally) {}

  /** Lets one history happen; a world in which one went wrong is not used again. */
  async happen(commands: Iterable<Command>): Promise<void> {
    if (this.failedAt !== undefined && Date.now() - this.failedAt > SHRINKING_MS) return
    if (this.world && this.world.histories >= HISTORIES_IN_ONE_WORLD) await this.end()
    const world = (this.world ??= await World.make(this.tally))
    world.histories++
    this.tally.histories++
    const model = newModel(world.histories)
    try {
      await fc.asyncModelRun(() => ({ model, real: world }), commands)
      const isWhole = world.histories % WHOLE_ONCE_IN === 1
      const sweep = new Sweep({ kind: 'none' })
      if (sweep.check(model) || (isWhole && world.needsRepair)) await sweep.run(model, world)
      await afterHistory(model, world)
      if (isWhole) await lookAtGallery(world)
    } catch (failure) {
      this.failedAt ??= Date.now()
      await this.end()
      throw failure
    }
  }

  async end(): Promise<void> {
    await this.world?.cloud.remove()
    this.world = undefined
  }
}

export interface Replay {
  readonly path: string
  readonly replayPath: string
}

/** So many histories from a seed, or the one that is to be replayed. Throws with what replays it, and with a short one that fails. */
export async function runHistories(
  numRuns: number,
  seed: number,
  tally: Tally,
  replay?: Replay,
): Promise<void> {
  const histories = new Histories(tally)
  const property = fc.asyncProperty(beginning, sequel(MAX_COMMANDS, replay?.replayPath), (first, rest) =>
    histories.happen([...first, ...rest]),
  )
  try {
    await fc.assert(property, { numRuns, seed, ...(replay && { path: replay.path, endOnFailure: true }) })
  } finally {
    await histories.end()
  }
}
