import { NO_SUB_PROJECT, tallyIdOf, tallyKeyOf, countedInOf } from '#shared/domain/sharing/tally'
import { type Season } from '#shared/domain/season/season'
import { itemOfThisMinute, recentChanges } from '../platform/recent-changes'
import { clock } from '../platform/clock'
import { documents } from '../platform/documents'
import { countAfter } from '../platform/ranked-lists'
import { setTally, talliesOf } from '../records/tallies'
import { currentSeason, seasonIsInstalled } from '../records/season-repository'
import { closedOpenings, closeOpenings } from './close-openings'

const OPENINGS = { collection: 'shareOpenings', rank: 'rank', mark: 'openingsRepairedUpTo' } as const
/** What is closed and what is still in the ledger. */
async function openedExactly(countedIn: string): Promise<number> {
  const { rank, counts } = await closedOpenings(documents)
  return (counts[countedIn] ?? 0) + (await countAfter('shareOpenings', { countedIn }, 'rank', rank))
}

/** Sets one count to the exact recount; true when it was another. */
async function recount(countedIn: string): Promise<boolean> {
  const { subProject, ...unit } = tallyKeyOf(countedIn)
  const id = tallyIdOf(unit)
  const [tallies, exact] = await Promise.all([talliesOf([id]), openedExactly(countedIn)])
  if ((tallies.get(id)?.opened?.[subProject] ?? 0) === exact) return false
  await setTally(id, 'opened', subProject, exact)
  return true
}

/** Every count there is in a season. */
const countsOf = ({ key: seasonKey, units, subProjects }: Season): readonly string[] =>
  [...units.map(({ id }) => id), null].flatMap((unitId) =>
    [...subProjects.map(({ key }) => key), NO_SUB_PROJECT].map((subProject) =>
      countedInOf({ seasonKey, unitId, subProject }),
    ),
  )

/**
 * Recounts what was opened since the last run (a crash between commit and increment leaves counts wrong), and one
 * count more in turn, whatever else may have happened to it. Old rows of the ledger become numbers. Answers how many counts
 * were wrong.
 */
export async function repairShareTallies(): Promise<number> {
  if (!(await seasonIsInstalled())) return 0
  const now = clock.now()
  await closeOpenings(now)
  const inTurn = itemOfThisMinute(countsOf(await currentSeason()), now)
  const opened = await recentChanges<{ readonly countedIn: string }>(OPENINGS, now)
  let repaired = 0
  const counts = opened.items.map(({ countedIn }) => countedIn)
  for (const countedIn of new Set([...counts, ...(inTurn === undefined ? [] : [inTurn])]))
    if (await recount(countedIn)) repaired++
  await opened.keepMark()
  return repaired
}
