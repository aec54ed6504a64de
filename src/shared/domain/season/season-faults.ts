import { referenceFaults } from '#shared/domain/season/reference-faults'
import { type Season } from '#shared/domain/season/season'
import { type SeasonFault, type SeasonFaultCode } from '#shared/domain/season/season-fault'
import { subProjectFaults } from '#shared/domain/season/sub-project-faults'
import { unitFaults } from '#shared/domain/season/unit-faults'
import { repeated } from '#shared/domain/season/repeated'

function periodFault(code: SeasonFaultCode, path: SeasonFault['path'], startsAt: number, endsAt: number) {
  return endsAt > startsAt ? [] : [{ code, path }]
}

/** What is wrong with a season of the right shape; empty when it may be installed. */
export function seasonFaults(season: Season): SeasonFault[] {
  const { subProjects, milestones, clauses } = season
  return [
    ...repeated('subProjects', subProjects, ({ key }) => key),
    ...repeated('subProjects', subProjects, ({ homeOrder }) => homeOrder),
    ...repeated('milestones', milestones, ({ key }) => key),
    ...repeated('clauses', clauses, ({ id }) => id),
    ...periodFault(
      'PERIOD_REVERSED',
      ['programmeEndsAt'],
      season.programmeStartsAt.value,
      season.programmeEndsAt.value,
    ),
    ...milestones.flatMap(({ startsAt, endsAt }, index) =>
      periodFault('PERIOD_REVERSED', ['milestones', index, 'endsAt'], startsAt, endsAt),
    ),
    ...subProjects.flatMap((subProject, index) =>
      subProjectFaults(subProject).map(({ code, path }) => ({ code, path: ['subProjects', index, ...path] })),
    ),
    ...clauses.flatMap(({ id, ruleQuotes }, index): SeasonFault[] =>
      id.startsWith('default.') && ruleQuotes
        ? [{ code: 'QUOTE_OF_OWN_RULE', path: ['clauses', index] }]
        : [],
    ),
    ...unitFaults(season),
    ...referenceFaults(season),
  ]
}
