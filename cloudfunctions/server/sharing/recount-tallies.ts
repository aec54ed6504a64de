import { countedInOf, NO_SUB_PROJECT, tallyIdOf, tallyKeyOf } from '#shared/domain/sharing/tally'
import { type Season } from '#shared/domain/season/season'
import { clock } from '../platform/clock'
import { countExactly } from '../platform/counters'
import { documents } from '../platform/documents'
import { nextOf, onNightRound } from '../platform/night'
import { type Portion } from '../platform/portion'
import { countAfter } from '../platform/ranked-lists'
import { recountAll, type Recounted } from '../records/recount'
import { currentSeason, seasonIsInstalled } from '../records/season-repository'
import { type Tally, TALLY_KINDS, type TallyKind } from '../records/tallies'
import { closedOpenings } from './close-openings'

/** Names recounted in one step: each has two counts. */
const MAX_PER_STEP = 2
/** One step where every count is wrong. */
const STEP_COST = { requests: 40, ms: 2000 }

/** What is closed and what is still in the ledger; counted again where rows were closed meanwhile. */
async function openedExactly(countedIn: string): Promise<number> {
  const { rank, counts } = await closedOpenings(documents)
  const open = await countAfter('shareOpenings', { countedIn }, 'rank', rank)
  const isSame = (await closedOpenings(documents)).rank === rank
  return isSame ? (counts[countedIn] ?? 0) + open : openedExactly(countedIn)
}

const exactly: Record<TallyKind, (countedIn: string) => Promise<number>> = {
  opened: openedExactly,
  submitted: (submittedIn) => countExactly('works', { submittedIn }),
}

function tallyOf(countedIn: string, kind: TallyKind): Recounted<Tally> {
  const { subProject, ...unit } = tallyKeyOf(countedIn)
  return {
    ...{ collection: 'shareTallies', id: tallyIdOf(unit) },
    valueIn: (tally) => tally?.[kind]?.[subProject] ?? 0,
    withValue: (tally, value) => ({ ...tally, [kind]: { ...tally?.[kind], [subProject]: value } }),
    exactly: () => exactly[kind](countedIn),
  }
}

/** Every count there is in a season. */
const countsOf = ({ key: seasonKey, units, subProjects }: Season): readonly string[] =>
  [...units.map(({ id }) => id), null].flatMap((unitId) =>
    [...subProjects.map(({ key }) => key), NO_SUB_PROJECT].map((subProject) =>
      countedInOf({ seasonKey, unitId, subProject }),
    ),
  )

/** Recounts what was opened and sent in once a night, by steps within a portion. Answers how many were wrong. */
export async function recountTallies(portion: Portion): Promise<number> {
  if (!(await seasonIsInstalled())) return 0
  const counts = countsOf(await currentSeason())
  return onNightRound('tallies', clock.now(), portion, {
    after: (upTo) => Promise.resolve(nextOf(counts, upTo, MAX_PER_STEP)),
    work: async (names) => {
      let mended = 0
      for (const kind of TALLY_KINDS) mended += await recountAll(names.map((name) => tallyOf(name, kind)))
      return mended
    },
    cost: STEP_COST,
  })
}
