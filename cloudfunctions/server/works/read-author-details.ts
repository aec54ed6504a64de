import { type readAuthorDetails as action } from '#shared/contract/works/author-details'
import { subProjectWithForm } from '#shared/domain/season/sub-projects'
import { isPickable } from '#shared/domain/unit/pickable'
import { detailsFrom } from '#shared/domain/work/author-details'
import { UNCERTAIN_UNIT } from '#shared/domain/work/work'
import { type Reads } from '../platform/use-case'
import { documents } from '../platform/documents'
import { people } from '../records/person-repository'
import { currentSeason } from '../records/season-repository'
import { units } from '../records/unit-repository'
import { works } from '../records/work-repository'

/** The unit as it can still be chosen; null where it was closed since. */
async function stillChosen(unitId: string | null): Promise<string | null> {
  if (unitId === null || unitId === UNCERTAIN_UNIT) return unitId
  return isPickable(await units.find(documents, unitId)) ? unitId : null
}

export const readAuthorDetails: Reads<typeof action> = {
  read: async ({ subProject }, { caller: { personId } }) => {
    const season = await currentSeason()
    const [person, { items }] = await Promise.all([
      people.find(documents, personId),
      works.page({ equal: { authorId: personId }, rank: 'sentRank', order: 'desc', limit: 1 }),
    ])
    const forgottenAt = person?.detailsForgottenAt ?? 0
    const details = detailsFrom(items[0], subProjectWithForm(season, subProject), forgottenAt)
    return { details: details && { ...details, unitId: await stillChosen(details.unitId) } }
  },
}
