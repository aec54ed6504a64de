import { type startCover as action } from '#shared/contract/works/works'
import { DISPLAY_PICTURE } from '#shared/domain/media/display-picture'
import { Refusal } from '#shared/domain/refusal'
import { type Writes } from '../platform/use-case'
import { documents } from '../platform/documents'
import { newId } from '../platform/identifiers'
import { requireRoomForUpload } from '../records/room-for-upload'
import { isExpired, isMedia, ownUpload, saveUpload, type Upload } from '../records/upload-repository'
import { uploadFolder } from '../../../config/storage-rules'

/** It follows its file at once; ours to choose, no rule of a season's. */
const EXPIRES_AFTER_MS = 3600 * 1000

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
  write: async ({ uploadId, sizeBytes }, { caller, now }, transaction) => {
    const id = newId()
    const upload: Upload = {
      id,
      ownerId: caller.personId,
      subProject: '',
      slot: '',
      kind: 'cover',
      fileName: '',
      sizeBytes,
      cloudPath: `${uploadFolder(caller.openid)}${id}.jpg`,
      startedAt: now,
      expiresAt: now + EXPIRES_AFTER_MS,
      shows: uploadId,
    }
    await saveUpload(transaction, upload)
    return { uploadId: id, cloudPath: upload.cloudPath, expiresAt: upload.expiresAt }
  },
}
