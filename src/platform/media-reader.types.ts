import { type MediaReader } from '#shared/domain/media/reader'
import { type PickedFile } from './picked-file'

/** Reads a chosen file where it lies, before a byte is sent. */
export interface PickedFileReader extends MediaReader {
  /** Gives the file back. Never throws. */
  close(): Promise<void>
}

/** Throws `MediaReadError` when the platform does not give the file to read. */
export type OpenMediaReader = (file: PickedFile) => Promise<PickedFileReader>
