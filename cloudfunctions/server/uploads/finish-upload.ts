import { type finishUpload as action } from '#shared/contract/works/uploads'
import { Refusal } from '#shared/domain/refusal'
import { type Writes } from '../platform/use-case'
import { statObject, type StoredObject } from '../media/stored-object'
import { currentEnvironment } from '../platform/cloud'
import { documents } from '../platform/documents'
import { optional } from '../platform/optional'
import { type Attach } from './attach'
import { lookAtCopy } from './attach-copy'
import { lookAtCover } from './attach-cover'
import { lookAtSheet } from './attach-sheet'
import { rememberStorageHost } from '../media/storage-host'
import { isCopy, isExpired, isSheet, ownUpload, type Upload, uploads } from '../records/upload-repository'

/** `cloud://env.bucket/path` must name exactly the place that was given out, in this very environment. */
function names(fileId: string, cloudPath: string): boolean {
  const [, host = '', path] = /^cloud:\/\/([^/]+)\/(.+)$/.exec(fileId) ?? []
  return host.startsWith(`${currentEnvironment()}.`) && path === cloudPath
}

/** What lies at the place that was given out, and where it goes at once if it was sent for something there is already. */
interface Arrival {
  readonly object: StoredObject | null
  readonly attach?: Attach
}

function lookInto(upload: Upload, fileId: string, object: StoredObject): Promise<Attach> | undefined {
  if (upload.shows !== undefined) return lookAtCover(fileId, object)
  if (isSheet(upload)) return lookAtSheet(upload, fileId, object)
  return isCopy(upload) ? lookAtCopy(upload, fileId, object) : undefined
}

export const finishUpload: Writes<typeof action, Arrival> = {
  prepare: async ({ uploadId, fileId }, { caller }) => {
    const upload = await ownUpload(documents, uploadId, caller)
    if (!names(fileId, upload.cloudPath)) throw new Refusal('NOT_FOUND')
    const object = upload.arrived ? null : await statObject(fileId)
    if (object?.sizeBytes !== upload.sizeBytes) return { object }
    const attach = await lookInto(upload, fileId, object)
    return { object, ...optional('attach', attach) }
  },

  write: async ({ uploadId, fileId }, { caller, now }, transaction, { object, attach }) => {
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
    if (attach) await attach(transaction, finished, { caller, now })
    else await uploads.save(transaction, finished)
    transaction.afterCommit(() => rememberStorageHost(fileId))
    return { uploadId, sizeBytes: upload.sizeBytes }
  },
}
