import { HOUR_MS } from '#shared/domain/days'
import { type startCover as action } from '#shared/contract/works/uploads'
import { DISPLAY_PICTURE } from '#shared/domain/media/display-picture'
import { Refusal } from '#shared/domain/refusal'
import { type Writes } from '../platform/use-case'
import { documents } from '../platform/documents'
import { beginUpload } from '../records/new-upload'
import { requireRoomForUpload } from '../records/room-for-upload'
import { isExpired, isMedia, ownUpload } from '../records/upload-repository'

/** It follows its file at once; ours to choose, no rule of a season's. */
const EXPIRES_AFTER_MS = HOUR_MS

export const startCover: Writes<typeof action> = {
  prepare: async ({ uploadId, sizeBytes }, { caller, now }) => {
    const file = await ownUpload(documents, uploadId, caller)
    if (!isMedia(file)) throw new Refusal('NOT_FOUND')
    if (!file.arrived) throw new Refusal('UPLOAD_INCOMPLETE', { uploadId })
    if (isExpired(file, now)) throw new Refusal('UPLOAD_EXPIRED', { uploadId })
    if (sizeBytes > DISPLAY_PICTURE.maxSizeBytes)
      throw new Refusal('COVER_REFUSED', { uploadId, reason: 'TOO_LARGE' })
    await requireRoomForUpload(caller, sizeBytes, now)
    return undefined
  },
  write: ({ uploadId, sizeBytes }, by, transaction) =>
    beginUpload(
      transaction,
      { kind: 'cover', fileName: '', sizeBytes, expiresAt: by.now + EXPIRES_AFTER_MS, shows: uploadId },
      'jpg',
      by,
    ),
}
