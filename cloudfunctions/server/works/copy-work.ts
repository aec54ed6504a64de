import { type copyWork as action } from '#shared/contract/works/works'
import { type Season } from '#shared/domain/season/season'
import { subProjectWithForm } from '#shared/domain/season/sub-projects'
import { copiedContent, requireWithdrawn } from '#shared/domain/work/copied-content'
import { uploadIdsOf } from '#shared/domain/work/work'
import { type Writes } from '../platform/use-case'
import { movableUploads, moveUploads } from '../records/move-uploads'
import { currentSeason } from '../records/season-repository'
import { ownWork, works } from '../records/work-repository'
import { workReceiptOf } from '../records/work-view'
import { openDraft } from './open-draft'

export const copyWork: Writes<typeof action, Season> = {
  prepare: () => currentSeason(),
  write: async ({ workId }, { caller, now }, transaction, season) => {
    const work = await ownWork(transaction, workId, caller)
    requireWithdrawn(work)
    const before = work.copiedTo === undefined ? null : await works.find(transaction, work.copiedTo)
    if (before?.status === 'draft') return workReceiptOf(before)
    subProjectWithForm(season, work.subProject)
    const files = await movableUploads(transaction, work, now)
    const content = copiedContent(work, new Set(files.map(({ id }) => id)))
    const named = uploadIdsOf(content)
    const copy = await openDraft(transaction, caller, work.subProject, content, now)
    const moved = files.filter(({ id }) => named.includes(id))
    await moveUploads(transaction, moved, copy)
    await works.save(transaction, { ...work, copiedTo: copy.id })
    return workReceiptOf(copy)
  },
}
