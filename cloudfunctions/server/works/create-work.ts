import { type createWork as action } from '#shared/contract/works/works'
import { type Season } from '#shared/domain/season/season'
import { subProjectWithForm } from '#shared/domain/season/sub-projects'
import { EMPTY_CONTENT } from '#shared/domain/work/work'
import { type Writes } from '../platform/use-case'
import { currentSeason } from '../records/season-repository'
import { workReceiptOf } from '../records/work-view'
import { openDraft } from './open-draft'

export const createWork: Writes<typeof action, Season> = {
  prepare: () => currentSeason(),
  write: async ({ subProject }, { caller, now }, transaction, season) => {
    subProjectWithForm(season, subProject)
    return workReceiptOf(await openDraft(transaction, caller, subProject, EMPTY_CONTENT, now))
  },
}
