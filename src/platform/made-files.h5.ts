import { type MadeFiles } from './made-files.types'

const TYPES = { mp4: 'video/mp4', m4a: 'audio/mp4', jpg: 'image/jpeg' } as const

/** A browser itself keeps made files while the page is open. */
export const madeFiles: MadeFiles = {
  begin({ extension }) {
    let parts: Blob[] = []
    return Promise.resolve({
      append(bytes: Uint8Array) {
        // The writer reuses its buffer.
        parts.push(new Blob([bytes as BlobPart]))
        return Promise.resolve()
      },
      finish() {
        const blob = new Blob(parts, { type: TYPES[extension] })
        return { path: URL.createObjectURL(blob), blob }
      },
      discard() {
        parts = []
        return Promise.resolve()
      },
    })
  },
  remove: () => Promise.resolve(),
}
