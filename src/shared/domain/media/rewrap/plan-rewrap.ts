import { latin1 } from '../byte-cursor'
import { type MediaReader } from '../reader'
import { carryLabel } from './ai-label'
import { chooseTracks } from './choose-tracks'
import { placeChunks, type Range } from './chunk-places'
import { movieBox } from './movie-box'
import { refusalOf, type RewrapRefusal } from './rewrap-fault'
import { readSourceFilm, type SourceFilm } from './source-film'
import { box, joined, u32 } from './write-boxes'

/** A film to be written as MP4: everything is known but the pictures and sounds themselves. */
export interface RewrapPlan {
  readonly ok: true
  /** Of the result, in bytes. */
  readonly sizeBytes: number
  readonly sourceBytes: number
  /** All that stands before the pictures and sounds. */
  readonly head: Uint8Array
  /** What is copied from the source, in this order. */
  readonly ranges: readonly Range[]
}

/**
 * Reads a QuickTime film's index and says how it becomes an MP4 without coding anything anew, or why it cannot.
 * Throws only `MediaReadError` and `MediaChangedError`.
 */
export async function planRewrap(reader: MediaReader): Promise<RewrapPlan | RewrapRefusal> {
  try {
    return plan(await readSourceFilm(reader))
  } catch (error) {
    return refusalOf(error)
  }
}

const FOUR_GIB = 2 ** 32
/** The index and headers may add this much to the data. */
const ROOM_FOR_HEAD = 2 ** 25

function plan({ sizeBytes: sourceBytes, moov, uuids }: SourceFilm): RewrapPlan {
  const tracks = chooseTracks(moov)
  const chunks = placeChunks(tracks, sourceBytes)
  const label = carryLabel(moov, uuids)
  const isWide = chunks.totalBytes + ROOM_FOR_HEAD > FOUR_GIB
  const headWith = (base: number) =>
    joined(
      fileTypeBox(codingOf(tracks[0].description)),
      movieBox({ source: moov, tracks, chunks, label: label.inMoov }, base, isWide),
      ...label.atTop,
      dataHeader(chunks.totalBytes, isWide),
    )
  const head = headWith(headWith(0).length)
  return { ok: true, sizeBytes: head.length + chunks.totalBytes, sourceBytes, head, ranges: chunks.ranges }
}

/** The name of the first entry in an `stsd`. */
const codingOf = (stsd: Uint8Array) => latin1(stsd, 20, 24)

/** `iso4` says that offsets may be signed. */
const fileTypeBox = (coding: string) => box('ftyp', 'isom', u32(512), 'isomiso4mp42', coding)

/** The header of an `mdat` of that many bytes. */
const dataHeader = (bytes: number, isWide: boolean) =>
  isWide
    ? joined(u32(1), 'mdat', u32(Math.floor((bytes + 16) / FOUR_GIB), bytes + 16))
    : joined(u32(bytes + 8), 'mdat')
