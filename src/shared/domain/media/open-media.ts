import { MediaFault } from './media-fault'
import { MediaWindow } from './media-window'
import { type MediaReader } from './reader'
import { type Findings } from './settle'
import { sniff } from './sniff'
import { type FileFormat } from './verdict'

export interface OpenedMedia {
  readonly window: MediaWindow
  /** By its first bytes. */
  readonly format: FileFormat | undefined
}

/** Opens a file and notes its size and format; one of no bytes is `EMPTY_FILE`. */
export async function openMedia(reader: MediaReader, { facts }: Findings): Promise<OpenedMedia> {
  const window = await MediaWindow.open(reader)
  facts.sizeBytes = window.size
  if (window.size === 0) throw new MediaFault('EMPTY_FILE')
  const format = sniff(window.head)
  if (format) facts.format = format
  return { window, format }
}
