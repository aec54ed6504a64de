import { cursorOf, requireBox, type Box } from '../boxes'
import { demand } from '../media-fault'
import { type KeptTrack } from './choose-tracks'
import { type ChunkPlaces } from './chunk-places'
import { headerFields } from './source-track'
import { trackBox } from './track-box'
import { box, payloadOf } from './write-boxes'

/** A film ready to be written, but for where its data will begin. */
export interface Movie {
  readonly source: readonly Box[]
  readonly tracks: readonly KeptTrack[]
  readonly chunks: ChunkPlaces
  readonly label: readonly Uint8Array[]
}

/** `moov` for data that begin at `base`; its size does not depend on `base`. */
export function movieBox(
  { source, tracks, chunks, label }: Movie,
  base: number,
  isWide: boolean,
): Uint8Array {
  const keepsGroups = tracks.filter(({ kind }) => kind === 'soun').length > 1
  return box(
    'moov',
    headerBox(requireBox(source, 'mvhd'), tracks),
    ...tracks.map((track, at) =>
      trackBox(track, { offsets: chunks.places[at] ?? [], base, isWide }, keepsGroups),
    ),
    ...label,
  )
}

/** QuickTime keeps six times of previews and selections before the last field. */
const PREVIEW_TIMES_BYTES = 24

function headerBox(mvhd: Box, tracks: readonly KeptTrack[]): Uint8Array {
  const isWide = cursorOf(mvhd).u8() === 1
  const length = isWide ? 112 : 100
  demand(mvhd.end - mvhd.start >= length, 'mvhd')
  const payload = payloadOf(mvhd).subarray(0, length)
  const view = new DataView(payload.buffer)
  demand(view.getUint32(isWide ? 20 : 12) > 0, 'mvhd timescale')
  const ticks = Math.max(...tracks.map(durationOf))
  if (isWide) view.setUint32(24, Math.floor(ticks / 2 ** 32))
  view.setUint32(isWide ? 28 : 16, isWide ? ticks : Math.min(ticks, 0xffffffff))
  payload.fill(0, length - 4 - PREVIEW_TIMES_BYTES, length - 4)
  return box('mvhd', payload)
}

/** What a track's header claims, in the movie's ticks. */
function durationOf({ header }: KeptTrack): number {
  const cursor = cursorOf(header)
  const isWide = cursor.isWide()
  return cursor.skip(headerFields(isWide).duration - 4).long(isWide)
}
