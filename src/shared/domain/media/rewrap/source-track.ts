import { childrenOf, cursorOf, requireBox, type Box } from '../boxes'
import { demand } from '../media-fault'
import { sampleCount } from '../sample-places'

/** Pictures or sound of a film, with samples, as its boxes describe them. */
export interface SourceTrack {
  readonly kind: 'vide' | 'soun'
  /** Players show or play it unless told otherwise. */
  readonly enabled: boolean
  /** Tracks of one group, other than 0, stand in for each other. */
  readonly alternateGroup: number
  readonly header: Box
  readonly boxes: readonly Box[]
  readonly mdia: readonly Box[]
  readonly minf: readonly Box[]
  readonly stbl: readonly Box[]
}

/** The tracks that are seen or heard; all others (time codes, chapters, metadata, depth) are left out. */
export const readSourceTracks = (moov: readonly Box[]): SourceTrack[] =>
  moov.filter(({ type }) => type === 'trak').flatMap((trak) => readTrack(childrenOf(trak)) ?? [])

function readTrack(boxes: readonly Box[]): SourceTrack | undefined {
  const mdia = childrenOf(requireBox(boxes, 'mdia'))
  const kind = cursorOf(requireBox(mdia, 'hdlr')).skip(8).fourcc()
  if (kind !== 'vide' && kind !== 'soun') return undefined
  const minf = childrenOf(requireBox(mdia, 'minf'))
  const stbl = childrenOf(requireBox(minf, 'stbl'))
  if (sampleCount(stbl) === 0) return undefined
  const header = requireBox(boxes, 'tkhd')
  return { kind, ...readHeader(header), header, boxes, mdia, minf, stbl }
}

/** Where `tkhd` holds its group, its length, and its duration, by its version. */
export const headerFields = (isWide: boolean) =>
  isWide ? { length: 96, group: 46, duration: 28 } : { length: 84, group: 34, duration: 20 }

function readHeader(tkhd: Box): Pick<SourceTrack, 'enabled' | 'alternateGroup'> {
  const cursor = cursorOf(tkhd)
  const { length, group } = headerFields(cursor.u8() === 1)
  demand(tkhd.end - tkhd.start >= length, 'tkhd')
  const enabled = (cursor.skip(2).u8() & 1) === 1
  return { enabled, alternateGroup: cursor.skip(group - 4).u16() }
}
