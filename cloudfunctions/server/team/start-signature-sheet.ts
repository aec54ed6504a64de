import { type startSignatureSheet as action } from '#shared/contract/works/team'
import { type Season } from '#shared/domain/season/season'
import { requireSheetAsked, sheetSpecOf } from '#shared/domain/work/signature-sheet'
import { documents } from '../platform/documents'
import { type Writes } from '../platform/use-case'
import { beginUpload, requireSize } from '../records/new-upload'
import { requireRoomForUpload } from '../records/room-for-upload'
import { seasonFor } from '../records/season-of-work'
import { ownWork } from '../records/work-repository'

/** A photographed page is a JPEG. */
const EXTENSION = 'jpg'

export const startSignatureSheet: Writes<typeof action, Season> = {
  prepare: async ({ workId, sizeBytes }, { caller, now }) => {
    const work = await ownWork(documents, workId, caller)
    requireSheetAsked(work)
    const season = await seasonFor(work)
    requireSize(sheetSpecOf(season).maxSizeBytes, sizeBytes)
    await requireRoomForUpload(caller, sizeBytes, now)
    return season
  },

  write: async ({ workId, fileName, sizeBytes }, { caller, now }, transaction, season) => {
    requireSheetAsked(await ownWork(transaction, workId, caller))
    const expiresAt = now + season.limits.uploadExpiryMs.value
    const sheet = { kind: 'signatureSheet', fileName, sizeBytes, expiresAt, signsFor: workId } as const
    return beginUpload(transaction, sheet, EXTENSION, { caller, now })
  },
}
