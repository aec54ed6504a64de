import { box, bytesOf, fullBox, largeBox, u16, u32, u64, u8, zeros, type Part } from './mp4-boxes'

/** `[how many samples, value]` */
type Run = readonly [number, number]

export interface EditPlan {
  /** Movie ticks. */
  readonly segment: number
  /** Track ticks; -1 is a pause. */
  readonly media: number
  readonly rate?: number
}

export interface TrackPlan {
  readonly kind?: 'video' | 'audio' | 'text' | 'meta'
  /** Sample entry code. */
  readonly tag?: string
  readonly timescale?: number
  readonly durations?: readonly Run[]
  readonly offsets?: readonly Run[]
  readonly edits?: readonly EditPlan[]
  readonly wideTimes?: boolean
  /** Bytes of every sample; `sizeTable` says how they are written. */
  readonly sampleBytes?: number
  readonly sizeTable?: 'table' | 'constant' | 'stz2-4' | 'stz2-8' | 'stz2-16'
  readonly samplesPerChunk?: number
  readonly wideOffsets?: boolean
  readonly width?: number
  readonly height?: number
  readonly rotationCw?: 0 | 90 | 180 | 270
  /** Boxes within the sample entry. */
  readonly inEntry?: Part
  /** Boxes before `mdia`, and beside the sample table. */
  readonly inTrak?: Part
  readonly inMinf?: Part
  readonly enabled?: boolean
  readonly alternateGroup?: number
  /** As `mdhd` writes it: a packed ISO 639 code, or Macintosh's. */
  readonly language?: number
  /** What `tkhd` claims, in movie ticks. */
  readonly headerTicks?: number
  /** Boxes that stand in for the ones named alike in the sample table. */
  readonly replace?: Readonly<Record<string, Uint8Array>>
}

export interface MoviePlan {
  readonly brand?: string
  readonly compatible?: readonly string[]
  readonly timescale?: number
  /** What `mvhd` claims, in movie ticks. */
  readonly headerTicks?: number
  /** How the movie turns all its tracks. */
  readonly rotationCw?: 0 | 90 | 180 | 270
  readonly tracks?: readonly TrackPlan[]
  readonly order?: 'faststart' | 'moov-at-end'
  readonly mdat?: 'small' | 'large' | 'to-end'
  /** Bytes before `mdat` and after the last box. */
  readonly before?: Part
  readonly after?: Part
  readonly inMoov?: Part
  /** What the samples hold; zeros without it. */
  readonly samples?: (length: number) => Uint8Array
}

const MATRIX: Readonly<Record<number, readonly number[]>> = {
  0: [0x10000, 0, 0, 0x10000],
  90: [0, 0x10000, -0x10000, 0],
  180: [-0x10000, 0, 0, -0x10000],
  270: [0, -0x10000, 0x10000, 0],
}

function matrix(rotationCw: number): Uint8Array {
  const [a = 0, b = 0, c = 0, d = 0] = MATRIX[rotationCw] ?? []
  return u32(a, b, 0, c, d, 0, 0, 0, 0x40000000)
}

const countOf = ({ durations = [[30, 1000]] }: TrackPlan) =>
  durations.reduce((sum, [count]) => sum + count, 0)
const ticksOf = ({ durations = [[30, 1000]] }: TrackPlan) =>
  durations.reduce((sum, [n, each]) => sum + n * each, 0)
const bytesIn = (track: TrackPlan) => countOf(track) * (track.sampleBytes ?? 10)

/** Three seconds of H.264 by default: 30 samples of 1000 ticks at 10,000 ticks a second. */
export function mp4(plan: MoviePlan = {}): Uint8Array {
  const {
    brand = 'isom',
    compatible = ['isom', 'avc1'],
    tracks = [{}],
    order = 'faststart',
    mdat = 'small',
  } = plan
  const head = bytesOf([box('ftyp', brand, u32(512), compatible.join('')), plan.before ?? ''])
  const samples = (plan.samples ?? zeros)(tracks.reduce((sum, track) => sum + bytesIn(track), 0))
  const data = mdat === 'large' ? largeBox('mdat', samples) : box('mdat', samples)
  if (mdat === 'to-end') Buffer.from(data.buffer, data.byteOffset).writeUInt32BE(0, 0)
  const after = plan.after ?? ''
  const header = data.length - samples.length
  if (order === 'moov-at-end') return bytesOf([head, data, moov(plan, tracks, head.length + header), after])
  const length = moov(plan, tracks, 0).length
  return bytesOf([head, moov(plan, tracks, head.length + length + header), data, after])
}

export function moov(plan: MoviePlan, tracks: readonly TrackPlan[], dataStart: number): Uint8Array {
  const { timescale = 1000 } = plan
  const longest = Math.max(
    0,
    ...tracks.map((track) => (ticksOf(track) * timescale) / (track.timescale ?? 10000)),
  )
  let start = dataStart
  const traks = tracks.map((track, index) => {
    const made = trak(track, index + 1, start)
    start += bytesIn(track)
    return made
  })
  const times = u32(0, 0, timescale, plan.headerTicks ?? Math.round(longest))
  const mvhd = fullBox(
    'mvhd',
    0,
    0,
    times,
    u32(0x10000),
    u16(0x100),
    zeros(10),
    matrix(plan.rotationCw ?? 0),
    zeros(24),
    u32(99),
  )
  return box('moov', mvhd, traks, plan.inMoov ?? '')
}

export function trak(track: TrackPlan, id: number, dataStart: number): Uint8Array {
  const { kind = 'video', timescale = 10000, edits, replace = {} } = track
  const handler = { video: 'vide', audio: 'soun', text: 'text', meta: 'meta' }[kind]
  const stbl = sampleTable(track, dataStart)
  const present = stbl.map(([type, bytes]) => replace[type] ?? bytes)
  return box(
    'trak',
    trackHeader(track, id),
    edits ? box('edts', editList(edits, track.wideTimes)) : '',
    track.inTrak ?? '',
    box(
      'mdia',
      fullBox('mdhd', 0, 0, u32(0, 0, timescale, ticksOf(track) >>> 0, (track.language ?? 0) << 16)),
      fullBox('hdlr', 0, 0, u32(0), handler, zeros(13)),
      box('minf', track.inMinf ?? '', box('stbl', present)),
    ),
  )
}

function trackHeader(track: TrackPlan, id: number): Uint8Array {
  const { rotationCw = 0, width = 640, height = 480, enabled = true } = track
  return fullBox(
    'tkhd',
    0,
    enabled ? 3 : 2,
    u32(0, 0, id, 0, track.headerTicks ?? 0),
    zeros(10),
    u16(track.alternateGroup ?? 0),
    zeros(4),
    matrix(rotationCw),
    u32(width * 65536, height * 65536),
  )
}

const editList = (edits: readonly EditPlan[], wide = false) =>
  fullBox(
    'elst', wide ? 1 : 0, 0, u32(edits.length),
    edits.map(({ segment, media, rate = 0x10000 }) => [wide ? u64(segment, media) : u32(segment, media), u32(rate)]),
  ) // prettier-ignore

const runs = (table: readonly Run[]) => [u32(table.length), u32(...table.flat())]

function sampleTable(track: TrackPlan, dataStart: number): [string, Uint8Array][] {
  const { durations = [[30, 1000]], offsets, samplesPerChunk = 7, sampleBytes = 10 } = track
  const count = countOf(track)
  const chunks = Math.ceil(count / samplesPerChunk)
  const places = Array.from(
    { length: chunks },
    (_, chunk) => dataStart + chunk * samplesPerChunk * sampleBytes,
  )
  const last = count - (chunks - 1) * samplesPerChunk
  const full: readonly number[][] =
    last === samplesPerChunk
      ? [[1, last]]
      : [
          [1, samplesPerChunk],
          [chunks, last],
        ]
  const perChunk = count === 0 ? [] : chunks === 1 ? [[1, last]] : full
  return [
    ['stsd', fullBox('stsd', 0, 0, u32(1), sampleEntry(track))],
    ['stts', fullBox('stts', 0, 0, runs(durations))],
    ...(offsets ? [['ctts', fullBox('ctts', 0, 0, runs(offsets))] as [string, Uint8Array]] : []),
    [
      'stsc',
      fullBox(
        'stsc',
        0,
        0,
        u32(perChunk.length),
        perChunk.map((row) => u32(...row, 1)),
      ),
    ],
    ['stsz', sizeTable(track, count)],
    track.wideOffsets
      ? ['stco', fullBox('co64', 0, 0, u32(chunks), u64(...places))]
      : ['stco', fullBox('stco', 0, 0, u32(chunks), u32(...places))],
  ]
}

function sizeTable({ sizeTable: kind = 'table', sampleBytes = 10 }: TrackPlan, count: number): Uint8Array {
  const all = Array.from({ length: count }, () => sampleBytes)
  switch (kind) {
    case 'constant':
      return fullBox('stsz', 0, 0, u32(sampleBytes, count))
    case 'stz2-16':
      return fullBox('stz2', 0, 0, u32(16, count), u16(...all))
    case 'stz2-8':
      return fullBox('stz2', 0, 0, u32(8, count), u8(...all))
    case 'stz2-4':
      return fullBox('stz2', 0, 0, u32(4, count), zeros(Math.ceil(count / 2)).fill(sampleBytes * 17))
    default:
      return fullBox('stsz', 0, 0, u32(0, count), u32(...all))
  }
}

export function sampleEntry({
  kind = 'video',
  tag,
  width = 640,
  height = 480,
  inEntry = '',
}: TrackPlan): Uint8Array {
  if (kind === 'audio')
    return box(tag ?? 'mp4a', zeros(6), u16(1), zeros(8), u16(2, 16), zeros(4), u32(44100 * 65536))
  if (kind === 'text' || kind === 'meta') return box(tag ?? 'tx3g', zeros(6), u16(1), zeros(30))
  return box(tag ?? 'avc1', zeros(6), u16(1), zeros(16), u16(width, height), zeros(50), inEntry)
}
