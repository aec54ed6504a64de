import { MediaReadError } from '#shared/domain/media/reader'
import { type OpenMediaReader } from './media-reader.types'

/** A browser reads slices of the chosen file and holds nothing open. */
export const openMediaReader: OpenMediaReader = ({ blob }) => {
  if (!blob) return Promise.reject(new MediaReadError('a picked file of the browser carries its blob'))
  return Promise.resolve({
    async read(position, length) {
      try {
        return new Uint8Array(await blob.slice(position, position + length).arrayBuffer())
      } catch (error) {
        // A file that moved or changed after it was chosen is unreadable.
        throw new MediaReadError(error instanceof Error ? error.message : 'slice failed')
      }
    },
    size: () => Promise.resolve(blob.size),
    close: () => Promise.resolve(),
  })
}
