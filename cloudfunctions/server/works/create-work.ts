import { type createWork as action } from '#shared/contract/works/works'
import { Refusal } from '#shared/domain/refusal'
import { type Season } from '#shared/domain/season/season'
import { subProjectWithForm } from '#shared/domain/season/sub-projects'
import { EMPTY_CONTENT, type Work } from '#shared/domain/work/work'
import { type Writes } from '../platform/use-case'
import { newId } from '../platform/identifiers'
import { currentSeason } from '../records/season-repository'
import { addDraft, entriesOf } from '../records/entry-repository'
import { works } from '../records/work-repository'
import { workReceiptOf } from '../records/work-view'

/** Drafts a person may keep open in one sub-project (default: against abuse). */
const MAX_DRAFTS = 10

export const createWork: Writes<typeof action, Season> = {
  prepare: () => currentSeason(),
  write: async ({ subProject }, { caller, now }, transaction, season) => {
    subProjectWithForm(season, subProject)
    const entries = await entriesOf(transaction, {
      personId: caller.personId,
      subProject,
      seasonKey: undefined,
    })
    if (entries.draftIds.length >= MAX_DRAFTS) throw new Refusal('TOO_MANY_DRAFTS', { max: MAX_DRAFTS })
    const work: Work = {
      id: newId(),
      authorId: caller.personId,
      subProject,
      status: 'draft',
      version: 1,
      content: EMPTY_CONTENT,
      media: [],
      chain: [],
      createdAt: now,
      updatedAt: now,
    }
    await works.save(transaction, work)
    await addDraft(transaction, work, entries)
    return workReceiptOf(work)
  },
}
