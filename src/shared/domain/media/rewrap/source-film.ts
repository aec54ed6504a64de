import { isQuickTime } from '../brands'
import { childBoxes, findBox, type Box } from '../boxes'
import { latin1 } from '../byte-cursor'
import { truncated } from '../media-fault'
import { MediaWindow } from '../media-window'
import { type MediaReader } from '../reader'
import { readUuids } from '../uuid-boxes'
import { MAX_MOOV_BYTES, readLayout, type VideoLayout } from '../video-layout'
import { RewrapFault } from './rewrap-fault'

/** What is known of a QuickTime film before its pictures are read. */
export interface SourceFilm {
  readonly sizeBytes: number
  /** The boxes of its index. */
  readonly moov: readonly Box[]
  /** Payloads of the `uuid` boxes at the top level that are small enough to be XMP. */
  readonly uuids: readonly Uint8Array[]
}

/** QuickTime films before 2005 have no `ftyp`; they begin with one of these. */
const FIRST_BOXES = /^(wide|mdat|moov|free|skip|pnot)$/

export async function readSourceFilm(reader: MediaReader): Promise<SourceFilm> {
  const window = await MediaWindow.open(reader)
  const layout = await readLayout(window)
  const { brands } = layout
  if (brands ? !isQuickTime(brands) : !FIRST_BOXES.test(latin1(window.head, 4, 8)))
    throw new RewrapFault('NOT_QUICKTIME', brands ? { brand: brands.major } : undefined)
  if (layout.firstFragment !== undefined) throw new RewrapFault('FRAGMENTED')
  const moov = await readIndex(window, layout)
  const uuids = await readUuids(window, layout)
  return { sizeBytes: window.size, moov, uuids: uuids.map(({ bytes }) => bytes) }
}

async function readIndex(window: MediaWindow, { moov, overrun }: VideoLayout): Promise<readonly Box[]> {
  if (!moov) throw overrun ? truncated(overrun.end - window.size) : new RewrapFault('NO_MOOV')
  if (overrun === moov) throw truncated(moov.end - window.size)
  const sizeBytes = moov.end - moov.payload
  if (sizeBytes > MAX_MOOV_BYTES)
    throw new RewrapFault('INDEX_TOO_LARGE', { sizeBytes, maxSizeBytes: MAX_MOOV_BYTES })
  const boxes = childBoxes(await window.bytes(moov.payload, sizeBytes), 0, sizeBytes)
  if (findBox(boxes, 'cmov')) throw new RewrapFault('COMPRESSED_INDEX')
  return boxes
}
