import { type startSignatureSheet as action } from '#shared/contract/works/team'
import { mediaKindRow } from '#shared/domain/media/kinds'
import { Refusal } from '#shared/domain/refusal'
import { inclusiveDetail, isWithinLimit } from '#shared/domain/season/limits'
import { type Season } from '#shared/domain/season/season'
import { requireSheetAsked, SHEET_KIND, sheetSpecOf } from '#shared/domain/work/signature-sheet'
import { documents } from '../platform/documents'
import { newId } from '../platform/identifiers'
import { type Writes } from '../platform/use-case'
import { requireRoomForUpload } from '../records/room-for-upload'
import { seasonFor } from '../records/season-of-work'
import { saveUpload, type Upload } from '../records/upload-repository'
import { workRepository } from '../records/work-repository'
import { uploadFolder } from '../../../config/storage-rules'

/** A photographed page. */
const EXTENSION = mediaKindRow(SHEET_KIND).extensions.find((each) => each === 'jpg')

export const startSignatureSheet: Writes<typeof action, Season> = {
  prepare: async ({ workId, sizeBytes }, { caller, now }) => {
    const work = await workRepository(documents).own(workId, caller)
    requireSheetAsked(work)
    const season = await seasonFor(work)
    const { maxSizeBytes } = sheetSpecOf(season)
    if (!isWithinLimit(maxSizeBytes, sizeBytes))
      throw new Refusal('MEDIA_REFUSED', {
        verdict: 'TOO_LARGE',
        sizeBytes,
        limit: maxSizeBytes.value,
        ...inclusiveDetail(maxSizeBytes),
      })
    await requireRoomForUpload(caller, sizeBytes, now)
    return season
  },

  write: async ({ workId, fileName, sizeBytes }, { caller, now }, transaction, season) => {
    requireSheetAsked(await workRepository(transaction).own(workId, caller))
    const id = newId()
    const upload: Upload = {
      id,
      ownerId: caller.personId,
      subProject: '',
      slot: '',
      kind: 'signatureSheet',
      fileName,
      sizeBytes,
      cloudPath: `${uploadFolder(caller.openid)}${id}.${EXTENSION}`,
      startedAt: now,
      expiresAt: now + season.limits.uploadExpiryMs.value,
      signsFor: workId,
    }
    await saveUpload(transaction, upload)
    return { uploadId: id, cloudPath: upload.cloudPath, expiresAt: upload.expiresAt }
  },
}
