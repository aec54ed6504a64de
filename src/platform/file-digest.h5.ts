import { type DigestOf } from './file-digest.types'

/** The browser reads the whole file, so larger files get no digest. In bytes. */
const MAX_BYTES = 256 * 1024 * 1024

const hex = (bytes: ArrayBuffer): string =>
  Array.from(new Uint8Array(bytes), (byte) => byte.toString(16).padStart(2, '0')).join('')

export const digestOf: DigestOf = async ({ blob, sizeBytes }) => {
  if (!blob || sizeBytes > MAX_BYTES) return undefined
  try {
    return hex(await crypto.subtle.digest('SHA-1', await blob.arrayBuffer()))
  } catch {
    // Pages without https have no digests. A missing file is reported by its upload.
    return undefined
  }
}
