import { type ByteCursor } from './byte-cursor'
import { childrenOf, cursorOf, findBox, requireBox, type Box } from './boxes'
import { parseEditList, type Edit } from './edit-list'
import { demand, MediaFault } from './media-fault'
import { parseSampleDescription, type SampleDescription } from './sample-description'
import { samplePlaces, type SamplePlaces } from './sample-places'
import { sampleTimes, type SampleTimes } from './sample-times'

/** A video or audio track as the index describes it. */
export interface Track {
  readonly id: number
  readonly kind: 'video' | 'audio'
  /** Players show or play it unless told otherwise. */
  readonly enabled: boolean
  readonly timescale: number
  readonly rotationCw: number
  readonly description: SampleDescription
  readonly edits: readonly Edit[]
  readonly times: SampleTimes
  readonly places: SamplePlaces
}

/** A track that no player could read; of one that does not say what it holds, it may be the picture. */
export interface BrokenTrack {
  readonly kind: Track['kind']
  readonly fault: MediaFault
}

const KINDS: Readonly<Record<string, Track['kind']>> = { vide: 'video', soun: 'audio' }

/** Nothing for tracks that are neither seen nor heard (subtitles, timecode, metadata). */
export function parseTrack(
  trak: Box,
  fileSize: number,
  movieRotationCw: number,
): Track | BrokenTrack | undefined {
  let kind: Track['kind'] | undefined = 'video'
  try {
    const boxes = childrenOf(trak)
    const mdia = childrenOf(requireBox(boxes, 'mdia'))
    kind = KINDS[handlerOf(requireBox(mdia, 'hdlr'))]
    return kind && readTrack(kind, boxes, mdia, fileSize, movieRotationCw)
  } catch (fault) {
    if (kind && fault instanceof MediaFault) return { kind, fault }
    throw fault
  }
}

function readTrack(
  kind: Track['kind'],
  boxes: readonly Box[],
  mdia: readonly Box[],
  fileSize: number,
  movieRotationCw: number,
): Track {
  const timescale = parseTimescale(cursorOf(requireBox(mdia, 'mdhd')))
  demand(timescale > 0, 'mdhd timescale')
  const stbl = childrenOf(requireBox(childrenOf(requireBox(mdia, 'minf')), 'stbl'))
  const places = samplePlaces(stbl, fileSize)
  const times = sampleTimes(requireBox(stbl, 'stts'), findBox(stbl, 'ctts'), places.count)
  const edts = findBox(boxes, 'edts')
  const elst = edts && findBox(childrenOf(edts), 'elst')
  return {
    ...parseTrackHeader(cursorOf(requireBox(boxes, 'tkhd')), movieRotationCw),
    kind,
    timescale,
    description: parseSampleDescription(requireBox(stbl, 'stsd'), kind),
    edits: elst ? parseEditList(elst) : [],
    times,
    places,
  }
}

const handlerOf = (hdlr: Box) => cursorOf(hdlr).skip(8).fourcc()

function parseTimescale(mdhd: ByteCursor): number {
  return mdhd.skip(mdhd.isWide() ? 16 : 8).u32()
}

function parseTrackHeader(
  tkhd: ByteCursor,
  movieRotationCw: number,
): Pick<Track, 'id' | 'enabled' | 'rotationCw'> {
  const head = tkhd.u32()
  const enabled = (head & 1) === 1
  const wide = head >>> 24 === 1
  const id = tkhd.skip(wide ? 16 : 8).u32()
  tkhd.skip((wide ? 12 : 8) + 16)
  return { id, enabled, rotationCw: (rotationOf(tkhd) + movieRotationCw) % 360 }
}

/** Degrees clockwise from the first row of the display matrix that comes next. */
export function rotationOf(header: ByteCursor): number {
  const [a, b] = [header.i32(), header.i32()]
  if (a === 0 && b === 0) return 0
  return (Math.round((Math.atan2(b, a) * 180) / Math.PI) + 360) % 360
}
