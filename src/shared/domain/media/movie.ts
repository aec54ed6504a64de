import { type ByteCursor } from './byte-cursor'
import { childBoxes, childrenOf, cursorOf, findBox, requireBox, type Box } from './boxes'
import { demand } from './media-fault'
import { parseTrack, rotationOf, type BrokenTrack, type Track } from './track'

/** Defaults for the samples of a track's fragments, from `trex`. */
export interface FragmentDefaults {
  readonly duration: number
  readonly size: number
}

/** The index of a file, from `moov`. */
export interface Movie {
  readonly timescale: number
  /** What the header claims, in its ticks; headers lie. Nothing when unknown. */
  readonly headerTicks: number | undefined
  /** Degrees clockwise all pictures are turned, which the tracks’ own turns already hold. */
  readonly rotationCw: number
  readonly tracks: readonly Track[]
  readonly broken: readonly BrokenTrack[]
  /** The file announces fragments (`mvex`). */
  readonly mayHaveFragments: boolean
  readonly fragmentDefaults: ReadonlyMap<number, FragmentDefaults>
}

const MAX_TRACKS = 16

/** Parses the payload of a `moov`. Only video and audio tracks are kept. */
export function parseMovie(payload: Uint8Array, fileSize: number): Movie {
  const boxes = childBoxes(payload, 0, payload.length)
  const traks = boxes.filter(({ type }) => type === 'trak')
  demand(traks.length <= MAX_TRACKS, 'too many tracks')
  const header = parseHeader(cursorOf(requireBox(boxes, 'mvhd')))
  demand(header.timescale > 0, 'mvhd timescale')
  const all = traks
    .map((trak) => parseTrack(trak, fileSize, header.rotationCw))
    .filter((track) => track !== undefined)
  const broken = all.filter((track): track is BrokenTrack => 'fault' in track)
  const mvex = findBox(boxes, 'mvex')
  return {
    ...header,
    tracks: all.filter((track): track is Track => !('fault' in track)),
    broken,
    mayHaveFragments: mvex !== undefined,
    fragmentDefaults: mvex ? parseDefaults(mvex) : new Map<number, FragmentDefaults>(),
  }
}

function parseHeader(mvhd: ByteCursor): Pick<Movie, 'timescale' | 'headerTicks' | 'rotationCw'> {
  const wide = mvhd.isWide()
  mvhd.skip(wide ? 16 : 8)
  const timescale = mvhd.u32()
  const ticks = mvhd.long(wide)
  const headerTicks = ticks >= (wide ? 2 ** 53 : 0xffffffff) ? undefined : ticks
  return { timescale, headerTicks, rotationCw: rotationOf(mvhd.skip(16)) }
}

function parseDefaults(mvex: Box): Map<number, FragmentDefaults> {
  const defaults = new Map<number, FragmentDefaults>()
  for (const trex of childrenOf(mvex).filter(({ type }) => type === 'trex')) {
    const cursor = cursorOf(trex)
    cursor.version()
    const trackId = cursor.u32()
    cursor.skip(4)
    defaults.set(trackId, { duration: cursor.u32(), size: cursor.u32() })
  }
  return defaults
}
