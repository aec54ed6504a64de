import { keptFetch } from '../support/test-environment'
import { type PhoneFiles } from './phone-files'
import { type HostPorts } from './runtime/ports'

/** How files of each kind begin: JPEG, PNG, GIF, WebP, and an MP4's second word. */
const BEGINNINGS = {
  image: /^(\xff\xd8\xff|\x89PNG|GIF8|RIFF)/,
  video: /^....ftyp/s,
} as const

const FIRST_BYTES = 64

async function beginningOf(url: string): Promise<string> {
  const response = await keptFetch(url, { headers: { range: `bytes=0-${FIRST_BYTES - 1}` } })
  const bytes = Buffer.from(await response.arrayBuffer())
  return response.ok ? bytes.toString('latin1') : ''
}

/** Shows a picture or plays a film as far as Node can: its bytes are there, are given in ranges, and begin as they must. */
export function probeMedia(files: PhoneFiles): NonNullable<HostPorts['media']> {
  return async (url, kind) => {
    if (!url.startsWith('wxfile:')) return BEGINNINGS[kind].test(await beginningOf(url))
    if ((await files.size(url)) === undefined) return false
    return BEGINNINGS[kind].test(
      Buffer.from(await files.read(url, 0, FIRST_BYTES), 'base64').toString('latin1'),
    )
  }
}
