import { createHash } from 'node:crypto'
import { limits } from './limits'

/**
 * A client's rights in storage: it may only create objects under `uploads/<ownerFolder>/`. It may not overwrite, read (except
 * through URLs from functions) or delete. Functions are exempt.
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

/** The folder of a person's uploads, with its closing slash. */
export const uploadFolder = (openid: string): string => `${storageRules.uploadPrefix}${ownerFolder(openid)}/`

/** True when a client with this openid may create an object at this path. */
export function mayCreate(openid: string, path: string): boolean {
  return isObjectPath(path) && path.startsWith(uploadFolder(openid))
}

/**
 * A cloudPath that storage accepts. Not empty; no leading or doubled slash, no `.` or `..` segment. At most 850 encoded bytes,
 * no control characters. None of `? # % \`, which the SDK's URL encoding breaks.
 */
export function isObjectPath(path: string): boolean {
  // eslint-disable-next-line no-control-regex -- control characters are what is refused
  if (path === '' || /[\u0000-\u001f\u007f?#%\\]/.test(path) || /[\ud800-\udfff]/u.test(path)) return false
  if (encodeURI(path).length > limits.cloudPathBytes) return false
  return path.split('/').every((segment) => segment !== '' && segment !== '.' && segment !== '..')
}
