import { type finishUpload as action } from '#shared/contract/works/works'
import { type DisplayCheck } from '#shared/domain/media/display-picture'
import { Refusal } from '#shared/domain/refusal'
import { type Writes } from '../platform/use-case'
import { lookAt, type StoredObject } from '../media/stored-object'
import { currentEnvironment } from '../platform/cloud'
import { documents } from '../platform/documents'
import { attachCover, checkCover } from './attach-cover'
import { rememberStorageHost } from './storage-host'
import { isExpired, ownUpload, saveUpload } from '../records/upload-repository'

/** `cloud://env.bucket/path` must name exactly the place that was given out, in this very environment. */
function names(fileId: string, cloudPath: string): boolean {
  const [, host = '', path] = /^cloud:\/\/([^/]+)\/(.+)$/.exec(fileId) ?? []
  return host.startsWith(`${currentEnvironment()}.`) && path === cloudPath
}

/** What lies at the place that was given out, and what was seen in it where it is a cover. */
interface Arrival {
  readonly object: StoredObject | null
  readonly seen?: DisplayCheck
}

export const finishUpload: Writes<typeof action, Arrival> = {
  prepare: async ({ uploadId, fileId }, { caller }) => {
    const upload = await ownUpload(documents, uploadId, caller)
    if (!names(fileId, upload.cloudPath)) throw new Refusal('NOT_FOUND')
    const object = upload.arrived ? null : await lookAt(fileId)
    if (upload.shows === undefined || object?.sizeBytes !== upload.sizeBytes) return { object }
    return { object, seen: await checkCover(fileId, object) }
  },

  write: async ({ uploadId, fileId }, { caller, now }, transaction, { object, seen }) => {
    const upload = await ownUpload(transaction, uploadId, caller)
    if (upload.arrived) return { uploadId, sizeBytes: upload.sizeBytes }
    if (isExpired(upload, now)) throw new Refusal('UPLOAD_EXPIRED', { uploadId })
    if (object === null || object.sizeBytes !== upload.sizeBytes)
      throw new Refusal('UPLOAD_INCOMPLETE', {
        uploadId,
        expectedBytes: upload.sizeBytes,
        arrivedBytes: object?.sizeBytes ?? 0,
      })
    const finished = { ...upload, arrived: { fileId, etag: object.etag, at: now } }
    if (seen) await attachCover(transaction, finished, seen, now)
    else await saveUpload(transaction, finished)
    transaction.afterCommit(() => rememberStorageHost(fileId))
    return { uploadId, sizeBytes: upload.sizeBytes }
  },
}
