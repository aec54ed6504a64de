import { type startSeasonUpload as action } from '#shared/contract/season/manage-season'
import { accessRefusal } from '#shared/domain/access/roles'
import { Refusal } from '#shared/domain/refusal'
import { type Writes } from '../platform/use-case'
import { newId } from '../platform/identifiers'
import { requireRoomForUpload } from '../records/room-for-upload'
import { saveUpload, type Upload } from '../records/upload-repository'
import { uploadFolder } from '../../../config/storage-rules'

/** It is read within minutes; ours to choose, no rule of a season's. */
const EXPIRES_AFTER_MS = 24 * 3600 * 1000

const EXTENSIONS = { seasonFile: 'json', entrancePicture: 'img' } as const

export const startSeasonUpload: Writes<typeof action> = {
  prepare: async ({ kind, sizeBytes }, { caller, now }) => {
    const refusal = kind === 'seasonFile' ? accessRefusal('admin', caller) : null
    if (refusal) throw new Refusal(refusal)
    await requireRoomForUpload(caller, sizeBytes, now)
    return undefined
  },
  write: async ({ kind, fileName, sizeBytes }, { caller, now }, transaction) => {
    const id = newId()
    const upload: Upload = {
      id,
      ownerId: caller.personId,
      subProject: '',
      slot: '',
      kind,
      fileName,
      sizeBytes,
      cloudPath: `${uploadFolder(caller.openid)}${id}.${EXTENSIONS[kind]}`,
      startedAt: now,
      expiresAt: now + EXPIRES_AFTER_MS,
    }
    await saveUpload(transaction, upload)
    return { uploadId: id, cloudPath: upload.cloudPath, expiresAt: upload.expiresAt }
  },
}
