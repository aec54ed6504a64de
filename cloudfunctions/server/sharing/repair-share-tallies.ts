import { NO_SUB_PROJECT, tallyIdOf, tallyKeyOf, countedInOf } from '#shared/domain/sharing/tally'
import { type Season } from '#shared/domain/season/season'
import { itemOfThisMinute, recentChanges } from '../platform/recent-changes'
import { clock } from '../platform/clock'
import { countExactly } from '../platform/counters'
import { documents } from '../platform/documents'
import { countAfter } from '../platform/ranked-lists'
import { setTally, talliesOf, type TallyKind } from '../records/tallies'
import { currentSeason, seasonIsInstalled } from '../records/season-repository'
import { closedOpenings, closeOpenings } from './close-openings'

const OPENINGS = { collection: 'shareOpenings', rank: 'rank', mark: 'openingsRepairedUpTo' } as const
const SUBMISSIONS = {
  collection: 'timeline',
  rank: 'submissionChangeRank',
  mark: 'submissionsRepairedUpTo',
} as const

/** What is closed and what is still in the ledger. */
async function openedExactly(countedIn: string): Promise<number> {
  const { rank, counts } = await closedOpenings(documents)
  return (counts[countedIn] ?? 0) + (await countAfter('shareOpenings', { countedIn }, 'rank', rank))
}

const exactly: Record<TallyKind, (countedIn: string) => Promise<number>> = {
  opened: openedExactly,
  submitted: (submittedIn) => countExactly('works', { submittedIn }),
}

/** Sets one count to the exact recount; true when it was another. */
async function recount(countedIn: string, kind: TallyKind): Promise<boolean> {
  const { subProject, ...unit } = tallyKeyOf(countedIn)
  const id = tallyIdOf(unit)
  const [tallies, exact] = await Promise.all([talliesOf([id]), exactly[kind](countedIn)])
  if ((tallies.get(id)?.[kind]?.[subProject] ?? 0) === exact) return false
  await setTally(id, kind, subProject, exact)
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
 * Recounts what was opened and sent in since the last run (a crash between commit and increment leaves counts wrong), and one
 * count more in turn, whatever else may have happened to it. Old rows of the ledger become numbers. Answers how many counts
 * were wrong.
 */
export async function repairShareTallies(): Promise<number> {
  if (!(await seasonIsInstalled())) return 0
  const now = clock.now()
  await closeOpenings(now)
  const inTurn = itemOfThisMinute(countsOf(await currentSeason()), now)
  const opened = await recentChanges<{ readonly countedIn: string }>(OPENINGS, now)
  const submitted = await recentChanges<{ readonly submissions: readonly string[] }>(SUBMISSIONS, now)
  const counts: Record<TallyKind, readonly string[]> = {
    opened: opened.items.map(({ countedIn }) => countedIn),
    submitted: submitted.items.flatMap(({ submissions }) => submissions),
  }
  let repaired = 0
  for (const kind of ['opened', 'submitted'] as const)
    for (const countedIn of new Set([...counts[kind], ...(inTurn === undefined ? [] : [inTurn])]))
      if (await recount(countedIn, kind)) repaired++
  await opened.keepMark()
  await submitted.keepMark()
  return repaired
}
