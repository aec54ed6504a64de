import { amendmentFaults } from '#shared/domain/season/amendment-faults'
import { clauseFaults } from '#shared/domain/season/clause-faults'
import { contactFaults } from '#shared/domain/season/contact-faults'
import { periodFaults } from '#shared/domain/season/period-faults'
import { referenceFaults } from '#shared/domain/season/reference-faults'
import { repeated } from '#shared/domain/season/repeated'
import { faultsAt, type SeasonFault } from '#shared/domain/season/season-fault'
import { type SeasonFile } from '#shared/domain/season/season-file'
import { seriesFaults } from '#shared/domain/season/series-faults'
import { shortIdsTaken } from '#shared/domain/season/short-id-taken'
import { subProjectFaults } from '#shared/domain/season/sub-project-faults'
import { unitFaults } from '#shared/domain/season/unit-faults'
import { wordsFaults } from '#shared/domain/season/words-faults'

/** The faults of a season of the right shape; empty when it may be installed. */
export function seasonFaults(file: SeasonFile): SeasonFault[] {
  const { subProjects, milestones, awarenesses, offlineContents, office } = file
  return [
    ...repeated('subProjects', subProjects, ({ key }) => key),
    ...repeated('subProjects', subProjects, ({ homeOrder }) => homeOrder),
    ...repeated('milestones', milestones, ({ key }) => key),
    ...repeated('awarenesses', awarenesses, ({ key }) => key),
    ...repeated('offlineContents', offlineContents, ({ key }) => key),
    ...periodFaults(file),
    ...faultsAt(['office'], contactFaults(office.contacts)),
    ...subProjects.flatMap((each, index) => faultsAt(['subProjects', index], subProjectFaults(each))),
    ...unitFaults(file),
    ...seriesFaults(file),
    ...clauseFaults(file),
    ...wordsFaults(file),
    ...referenceFaults(file),
    ...shortIdsTaken(file),
    ...amendmentFaults(file),
  ]
}
