import { MediaReadError } from '#shared/domain/media/reader'
import { type OpenMediaReader } from './media-reader.types'

/** A browser reads slices of the chosen file; nothing is held open. */
export const openMediaReader: OpenMediaReader = ({ blob }) => {
  if (!blob) return Promise.reject(new MediaReadError('a picked file of the browser carries its blob'))
  return Promise.resolve({
    async read(position, length) {
      try {
        return new Uint8Array(await blob.slice(position, position + length).arrayBuffer())
      } catch (error) {
        // A file moved or changed after it was chosen cannot be read any more.
        throw new MediaReadError(error instanceof Error ? error.message : 'slice failed')
      }
    },
    size: () => Promise.resolve(blob.size),
    close: () => Promise.resolve(),
  })
}
