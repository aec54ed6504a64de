import { limits } from '../../config/limits'
import { isObjectPath } from '../../config/storage-rules'
import { CloudError } from '../cloud-error'
import { fileIdOf, pathOfFileId } from '../storage/file-id'
import { signedUrl } from '../storage/signed-url'
import { text, type WireAction, type WireRequest } from './request'

function listOf(request: WireRequest, field: string): unknown[] {
  const list = request[field]
  if (!Array.isArray(list) || list.length === 0)
    throw new CloudError('INVALID_PARAM', `${field} must be a list`)
  if (list.length > limits.fileIdsPerCall)
    throw new CloudError('EXCEED_REQUEST_LIMIT', `at most ${limits.fileIdsPerCall} files in one call`)
  return list as unknown[]
}

/** The URL a function uploads to. Functions are exempt from the storage rules, not from the rules of paths. */
const uploadMetadata: WireAction = (request, { invocation, signer }) => {
  const path = text(request, 'path')
  if (!isObjectPath(path)) throw new CloudError('STORAGE_SIGN_PARAM_INVALID', `path ${path} is not allowed`)
  const fileId = fileIdOf(invocation.environment.id, path)
  const url = signedUrl(
    signer,
    'PUT',
    `${invocation.environment.id}/${path}`,
    Date.now() + limits.uploadUrlMs,
  )
  return {
    data: {
      url: encodeURI(url),
      token: 'local',
      authorization: 'local',
      fileId,
      cosFileId: encodeURIComponent(fileId),
    },
  }
}

const downloadUrls: WireAction = (request, { invocation, signer }) => {
  const { environment } = invocation
  const downloadList = listOf(request, 'file_list').map((entry) => {
    const { fileid, max_age: maxAge } = entry as { fileid?: string; max_age?: number }
    const fileID = String(fileid)
    const path = pathOfFileId(environment.id, fileID)
    if (path === undefined || !environment.objects.find(path))
      return { code: 'STORAGE_FILE_NONEXIST', fileID, tempFileURL: '' }
    const lifetimeMs = Math.min(maxAge ? maxAge * 1000 : limits.downloadUrlMs, limits.downloadUrlMaxMs)
    const tempFileURL = signedUrl(
      signer,
      'GET',
      `${environment.id}/${path}`,
      Date.now() + lifetimeMs,
      invocation.id,
    )
    return { code: 'SUCCESS', fileID, tempFileURL, maxAge: lifetimeMs / 1000 }
  })
  return { data: { download_list: downloadList } }
}

const remove: WireAction = (request, { invocation }) => {
  const { environment } = invocation
  const deleteList = listOf(request, 'fileid_list').map((fileID) => {
    const path = pathOfFileId(environment.id, String(fileID))
    const removed = path !== undefined && environment.objects.remove(path)
    return { fileID, code: removed ? 'SUCCESS' : 'STORAGE_FILE_NONEXIST' }
  })
  return { data: { delete_list: deleteList } }
}

export const storageActions: Readonly<Record<string, WireAction>> = {
  'storage.getUploadMetadata': uploadMetadata,
  'storage.batchGetDownloadUrl': downloadUrls,
  'storage.batchDeleteFile': remove,
}
