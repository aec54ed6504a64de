import { type MediaReader } from '#shared/domain/media/reader'
import { type PickedFile } from './picked-file'

/** Reads a chosen file in place, before any byte is sent. */
export interface PickedFileReader extends MediaReader {
  /** Closes the file. Never throws. */
  close(): Promise<void>
}

/** Throws `MediaReadError` when the platform cannot read the file. */
export type OpenMediaReader = (file: PickedFile) => Promise<PickedFileReader>
