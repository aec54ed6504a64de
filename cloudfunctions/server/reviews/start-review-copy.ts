import { type startReviewCopy as action } from '#shared/contract/reviews/links'
import { mediaKindRow } from '#shared/domain/media/kinds'
import { Refusal } from '#shared/domain/refusal'
import { inclusiveDetail, isWithinLimit } from '#shared/domain/season/limits'
import { type Season } from '#shared/domain/season/season'
import { subProjectOf } from '#shared/domain/season/sub-projects'
import { copySpecOf, type CopySpec, planCopy } from '#shared/domain/work/review-copy'
import { documents } from '../platform/documents'
import { newId } from '../platform/identifiers'
import { type Writes } from '../platform/use-case'
import { requireInScope, workInScope } from '../records/readable-work'
import { requireRoomForUpload } from '../records/room-for-upload'
import { workWithSeason } from '../records/season-of-work'
import { saveUpload, type Upload } from '../records/upload-repository'
import { requireVersion } from '../records/work-repository'
import { uploadFolder } from '../../../config/storage-rules'

interface Prepared {
  readonly season: Season
  readonly asked: CopySpec
}

function requireFitting({ spec: { maxSizeBytes } }: CopySpec, sizeBytes: number): void {
  if (!isWithinLimit(maxSizeBytes, sizeBytes))
    throw new Refusal('MEDIA_REFUSED', {
      verdict: 'TOO_LARGE',
      sizeBytes,
      limit: maxSizeBytes.value,
      ...inclusiveDetail(maxSizeBytes),
    })
}

export const startReviewCopy: Writes<typeof action, Prepared> = {
  prepare: async ({ workId, slot, position, sizeBytes }, { caller, now }) => {
    const { work, season } = await workWithSeason(documents, workId)
    requireInScope(caller, work, season)
    planCopy(work, slot, position, caller, season)
    const asked = copySpecOf(subProjectOf(season, work.subProject).spec.media, slot, season)
    if (!asked) throw new Refusal('LINK_UNKNOWN', { slot, position })
    requireFitting(asked, sizeBytes)
    await requireRoomForUpload(caller, sizeBytes, now)
    return { season, asked }
  },

  write: async (input, { caller, now }, transaction, { season, asked }) => {
    const { workId, expectedVersion, slot, position, fileName, sizeBytes } = input
    const work = await workInScope(transaction, workId, caller, season)
    requireVersion(work, expectedVersion)
    const id = newId()
    const upload: Upload = {
      id,
      ownerId: caller.personId,
      subProject: '',
      slot: '',
      kind: 'reviewCopy',
      fileName,
      sizeBytes,
      cloudPath: `${uploadFolder(caller.openid)}${id}.${mediaKindRow(asked.kind).extensions[0]}`,
      startedAt: now,
      expiresAt: now + season.limits.uploadExpiryMs.value,
      copyOf: planCopy(work, slot, position, caller, season),
    }
    await saveUpload(transaction, upload)
    return { uploadId: id, cloudPath: upload.cloudPath, expiresAt: upload.expiresAt }
  },
}
