import { type Replay, runHistories } from './histories'
import { newTally } from './tally'

const HISTORIES = Number(process.env.HISTORIES ?? 250)
/** Two files share them, so that both cores have work; each lets a few happen at once. */
const LANES = 3

/** Another one each day, so that nights explore, and for each portion of a long run. */
const seedOfToday = (): number =>
  Number(new Date().toISOString().slice(0, 10).replaceAll('-', '')) * 100 +
  Number(process.env.HISTORY_PORTION ?? 0) * 10

function replayed(): Replay | undefined {
  const { HISTORY_PATH: path, HISTORY_REPLAY: replayPath = '' } = process.env
  return path === undefined ? undefined : { path, replayPath }
}

/**
 * Half of the histories. `HISTORIES` is their number together, `HISTORY_SEED` where the seeds begin.
 * A failure tells seed, path and replayPath: as `HISTORY_SEED`, `HISTORY_PATH` and `HISTORY_REPLAY` they run it alone.
 */
export function describeHistories(half: 1 | 2): void {
  const replay = replayed()
  const first = Number(process.env.HISTORY_SEED ?? seedOfToday())
  const seeds = replay ? [first] : Array.from({ length: LANES }, (_, lane) => first + half * LANES + lane)

  it(`whatever happens, nothing is lost or doubled, nothing is shown that may not be (${half} of 2)`, async () => {
    const startedAt = Date.now()
    const each = Math.ceil(HISTORIES / 2 / LANES)
    const tally = newTally()
    const lanes = await Promise.allSettled(seeds.map((seed) => runHistories(each, seed, tally, replay)))
    for (const lane of lanes) if (lane.status === 'rejected') throw lane.reason
    const ms = Date.now() - startedAt
    process.stdout.write(
      `note: histories (${half} of 2): ${JSON.stringify({ ...tally, events: Object.fromEntries(tally.events) })} in ${ms} ms, ${(ms / tally.calls).toFixed(1)} ms a call, seeds from ${first}\n`,
    )
    expect(tally.histories).toBeGreaterThanOrEqual(replay ? 1 : each * seeds.length)
  }, 3_600_000)
}
