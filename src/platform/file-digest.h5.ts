import { type DigestOf } from './file-digest.types'

/** The browser reads a file whole for it: of a larger one it is not asked, bytes. */
const MAX_BYTES = 256 * 1024 * 1024

const hex = (bytes: ArrayBuffer): string =>
  Array.from(new Uint8Array(bytes), (byte) => byte.toString(16).padStart(2, '0')).join('')

export const digestOf: DigestOf = async ({ blob, sizeBytes }) => {
  if (!blob || sizeBytes > MAX_BYTES) return undefined
  try {
    return hex(await crypto.subtle.digest('SHA-1', await blob.arrayBuffer()))
  } catch {
    // A page without https has no digests; a file that is gone is told by its upload.
    return undefined
  }
}
