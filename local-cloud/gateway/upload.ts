import { limits } from '../../config/limits'
import { isObjectPath, mayCreate } from '../../config/storage-rules'
import { HttpRefusal } from './http'

/** What `wx.cloud.uploadFile` may do: create under the caller's own folder, within the size. */
export function checkUpload(openid: string, path: string, sizeBytes: number): void {
  if (!isObjectPath(path)) throw new HttpRefusal(400, 'STORAGE_SIGN_PARAM_INVALID', 'the path is not allowed')
  if (!mayCreate(openid, path))
    throw new HttpRefusal(403, 'STORAGE_EXCEED_AUTHORITY', 'the path is not the caller’s')
  if (!Number.isSafeInteger(sizeBytes) || sizeBytes < 0)
    throw new HttpRefusal(400, 'INVALID_INPUT', 'the size must be a number of bytes')
  if (sizeBytes > limits.objectBytes) throw new HttpRefusal(413, 'INPUT_TOO_LARGE', 'the object is too large')
}
