import { type ShareTarget } from '#shared/contract/sharing/sharing'
import { type Programme } from '#shared/domain/season/season-file'
import { type Season } from '#shared/domain/season/season'
import { type SharedThing } from '#shared/domain/sharing/scene'
import { programmeIdOf, shortIdOf } from '#shared/domain/sharing/short-id'
import { NO_SUB_PROJECT } from '#shared/domain/sharing/tally'
import { isPublic, seasonKeyOf } from '#shared/domain/work/standing'
import { documents } from '../platform/documents'
import { optional } from '../platform/optional'
import { unitOfCode } from '../records/unit-repository'
import { seasonPart, currentSeasonHash } from '../records/season-repository'
import { works } from '../records/work-repository'
import { announcementStanding } from './announcement-standing'

export type FoundTarget =
  | {
      readonly standing: 'open'
      readonly target: ShareTarget
      readonly seasonKey: string
      /** By which it is counted. */
      readonly countedSubProject: string
    }
  | { readonly standing: 'unknown' | 'withdrawn' }
  | { readonly standing: 'otherSeason'; readonly seasonKey: string; readonly subProject: string }

const UNKNOWN: FoundTarget = { standing: 'unknown' }

/** Years before and after the season in which a call's card may have been made. */
const YEARS_AROUND = 15

/** A call of this season, or of another year's by the same key: a year's card is known by trying the years. */
function findSubProject(id: string, season: Season): FoundTarget {
  const isIt = (seasonKey: string) => (key: string) => shortIdOf(seasonKey, 's', key) === id
  const keys = season.subProjects.map(({ key }) => key)
  const own = keys.find(isIt(season.key))
  if (own !== undefined) {
    const target = { kind: 'subProject', subProject: own } as const
    return { standing: 'open', target, seasonKey: season.key, countedSubProject: own }
  }
  for (let away = -YEARS_AROUND; away <= YEARS_AROUND; away++) {
    const seasonKey = String(Number(season.key) + away)
    const subProject = keys.find(isIt(seasonKey))
    if (subProject !== undefined) return { standing: 'otherSeason', seasonKey, subProject }
  }
  return UNKNOWN
}

/** Keys of one kind are unlike those of the other: a season where they are not is refused. */
function findActivity(id: string, seasonKey: string, { series, activities }: Programme): FoundTarget {
  const isIt = ({ key }: { readonly key: string }) => shortIdOf(seasonKey, 'a', key) === id
  const items = series.parts.flatMap((part) => [part, ...part.items])
  const [item, activity] = [items.find(isIt), activities.find(isIt)]
  const found = item ?? activity
  if (!found) return UNKNOWN
  const target = { kind: item ? 'seriesItem' : 'activity', key: found.key } as const
  return { standing: 'open', target, seasonKey, countedSubProject: NO_SUB_PROJECT }
}

/** An unknown and a hidden work answer alike. */
async function findWork(id: string, season: Season): Promise<FoundTarget> {
  const work = await works.find(documents, id)
  if (!work || !isPublic(work)) return UNKNOWN
  const { subProject } = work
  const target = { kind: 'work', workId: id, subProject } as const
  return {
    standing: 'open',
    target,
    seasonKey: seasonKeyOf(work) ?? season.key,
    countedSubProject: subProject,
  }
}

const findProgramme = (id: string, { key: seasonKey }: Season): FoundTarget =>
  id === programmeIdOf(seasonKey)
    ? { standing: 'open', target: { kind: 'programme' }, seasonKey, countedSubProject: NO_SUB_PROJECT }
    : UNKNOWN

/** What a card's kind and id stand for. Reads at most one document beside the season. */
async function findTarget({ kind, id }: SharedThing, season: Season, hash: string): Promise<FoundTarget> {
  if (kind === 's') return findSubProject(id, season)
  if (kind === 'a') return findActivity(id, season.key, await seasonPart('programme', hash))
  if (kind === 'w') return findWork(id, season)
  if (kind === 'h') return findProgramme(id, season)
  const standing = await announcementStanding(id)
  if (standing !== 'published') return { standing }
  const target = { kind: 'announcement', announcementId: id } as const
  return { standing: 'open', target, seasonKey: season.key, countedSubProject: NO_SUB_PROJECT }
}

/** What the thing stands for, and the unit whose card it is; a code of no unit is as if there were none. */
export async function resolveShare(
  thing: SharedThing,
): Promise<{ readonly found: FoundTarget; readonly unitId?: string }> {
  const hash = await currentSeasonHash()
  const season = await seasonPart('season', hash)
  const found = await findTarget(thing, season, hash)
  const unitId = thing.unitCode === undefined ? undefined : await unitOfCode(thing.unitCode)
  return { found, ...optional('unitId', unitId) }
}
