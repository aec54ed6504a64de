import { type Season } from '#shared/domain/season/season'
import { type SeasonFault } from '#shared/domain/season/season-fault'

/** Epoch ms; the end is exclusive. */
interface Period {
  readonly startsAt: number
  readonly endsAt: number
}

const yearOf = (key: string): Period => ({
  startsAt: Date.parse(`${key}-01-01T00:00:00+08:00`),
  endsAt: Date.parse(`${Number(key) + 1}-01-01T00:00:00+08:00`),
})

function faultOf(period: Period, within: Period, path: SeasonFault['path']): SeasonFault[] {
  if (period.endsAt <= period.startsAt) return [{ code: 'PERIOD_REVERSED', path }]
  const inside = period.startsAt >= within.startsAt && period.endsAt <= within.endsAt
  return inside ? [] : [{ code: 'OUTSIDE_SEASON', path }]
}

/**
 * The programme lies within its year, and each call within the programme. Our milestones lie between the first counted day and
 * the programme's end. We close no later than the host. Other hosts' milestones lie anywhere in the year.
 */
export function periodFaults(season: Season): SeasonFault[] {
  const year = yearOf(season.key)
  const { value: startsAt } = season.programmeStartsAt
  const { value: endsAt } = season.programmeEndsAt
  const { value: countsFrom } = season.offlineActivitiesCountFrom
  const counted = { startsAt: countsFrom, endsAt }
  return [
    ...faultOf({ startsAt, endsAt }, year, ['programmeEndsAt']),
    ...faultOf(counted, year, ['offlineActivitiesCountFrom']),
    ...season.milestones.flatMap((milestone, index) =>
      faultOf(milestone, milestone.host === undefined ? counted : year, ['milestones', index, 'endsAt']),
    ),
    ...season.subProjects.flatMap(({ closesAt, hostClosesAt }, index): SeasonFault[] =>
      hostClosesAt !== undefined && hostClosesAt.value < closesAt.value
        ? [{ code: 'PERIOD_REVERSED', path: ['subProjects', index, 'hostClosesAt'] }]
        : [],
    ),
    ...season.subProjects.flatMap(({ opensAt, closesAt }, index) =>
      faultOf({ startsAt: opensAt.value, endsAt: closesAt.value }, { startsAt, endsAt }, [
        'subProjects',
        index,
        'closesAt',
      ]),
    ),
  ]
}
