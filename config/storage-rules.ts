import { createHash } from 'node:crypto'
import { limits } from './limits'

/**
 * What a client may do in storage. It may create objects under `uploads/<ownerFolder>/` and nothing else: no overwriting,
 * no reading (only through URLs that functions hand out), no deleting. Functions are exempt.
 */
export const storageRules = {
  uploadPrefix: 'uploads/',
  createOnly: true,
  clientRead: false,
  clientDelete: false,
} as const

/** The folder of a person's uploads: the first 24 hexadecimal digits of sha256(openid). */
export function ownerFolder(openid: string): string {
  return createHash('sha256').update(openid).digest('hex').slice(0, 24)
}

/** Where a person's uploads go, with its closing slash. */
export const uploadFolder = (openid: string): string => `${storageRules.uploadPrefix}${ownerFolder(openid)}/`

/** True when a client with this openid may create an object at this path. */
export function mayCreate(openid: string, path: string): boolean {
  return isObjectPath(path) && path.startsWith(uploadFolder(openid))
}

/**
 * A cloudPath that storage takes: not empty, no leading or doubled slash, no `.` or `..` segment, at most 850 encoded bytes,
 * no control characters; and none of `? # % \`, which do not survive the SDK's way of encoding URLs.
 */
export function isObjectPath(path: string): boolean {
  // eslint-disable-next-line no-control-regex -- control characters are what is refused
  if (path === '' || /[\u0000-\u001f\u007f?#%\\]/.test(path) || /[\ud800-\udfff]/u.test(path)) return false
  if (encodeURI(path).length > limits.cloudPathBytes) return false
  return path.split('/').every((segment) => segment !== '' && segment !== '.' && segment !== '..')
}
