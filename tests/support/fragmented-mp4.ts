import {
  box,
  bytesOf,
  fullBox,
  type Gap,
  lengthOf,
  lyingHeader,
  type Part,
  u16,
  u32,
  u64,
  u8,
  zeros,
} from './mp4-boxes'
import { moov, type EditPlan, type TrackPlan } from './mp4-writer'

export interface FragmentedPlan {
  readonly fragments?: number
  readonly samplesPerFragment?: number
  readonly sampleBytes?: number
  readonly sampleTicks?: number
  /** Where durations and sizes stand. */
  readonly values?: 'trun' | 'tfhd' | 'trex'
  readonly baseTicks?: number
  readonly index?: 'none' | 'mfra' | 'sidx'
  /** A second track with the same fragments, for sound. */
  readonly audio?: boolean
  readonly edits?: readonly EditPlan[]
  /** What the last fragment's decode time says instead of the truth. */
  readonly lastBaseTicks?: number
  /** Fragments at the end which the index does not list. */
  readonly unlisted?: number
  /** Samples of 1000 ticks that stand in the index before the first fragment. */
  readonly moovSamples?: number
  readonly after?: Uint8Array
}

const TIMESCALE = 10000

/** By default 10 fragments of 1 s each: 10 samples of 1000 ticks at 10,000 ticks a second. */
export function fragmentedMp4(plan: FragmentedPlan = {}): Uint8Array {
  const { fragments = 10, index = 'none', unlisted = 0 } = plan
  const ids = plan.audio ? [1, 2] : [1]
  const { samplesPerFragment = 10, sampleTicks = 1000, baseTicks = 0 } = plan
  const span = samplesPerFragment * sampleTicks
  const head = bytesOf([box('ftyp', 'iso5', u32(512), 'iso5iso6mp41'), initialMoov(plan, ids)])
  const times = Array.from({ length: fragments }, (_, at) =>
    at === fragments - 1 ? (plan.lastBaseTicks ?? baseTicks + at * span) : baseTicks + at * span,
  )
  const fragmentOf = fragmentMaker(plan, ids)
  const pieces = times.map((time, at) => fragmentOf(at + 1, time))
  const listed = pieces.slice(0, fragments - unlisted)
  const sidx = index === 'sidx' ? sidxBox(listed, span) : zeros(0)
  let place = head.length + sidx.length
  const places = listed.map((piece) => (place += lengthOf(piece)) - lengthOf(piece))
  const mfra = index === 'mfra' ? mfraBox(ids, times, places) : zeros(0)
  return bytesOf([head, sidx, pieces, mfra, plan.after ?? ''])
}

function initialMoov({ edits, values, ...plan }: FragmentedPlan, ids: readonly number[]): Uint8Array {
  const tracks = ids.map((id): TrackPlan => ({
    durations: plan.moovSamples === undefined ? [] : [[plan.moovSamples, 1000]],
    kind: id === 1 ? 'video' : 'audio',
    ...(edits ? { edits } : {}),
  }))
  const defaults = values === 'trex' ? [plan.sampleTicks ?? 1000, plan.sampleBytes ?? 10] : [0, 0]
  const trex = ids.map((id) => fullBox('trex', 0, 0, u32(id, 1, ...defaults, 0)))
  return moov({ headerTicks: 0, inMoov: box('mvex', trex) }, tracks, 0)
}

function fragmentMaker(
  plan: FragmentedPlan,
  ids: readonly number[],
): (sequence: number, time: number) => Part {
  const bytesEach = (plan.samplesPerFragment ?? 10) * (plan.sampleBytes ?? 10)
  const samples: Gap = { gap: bytesEach * ids.length }
  const moof = (sequence: number, time: number, dataStart: number) =>
    box(
      'moof',
      fullBox('mfhd', 0, 0, u32(sequence)),
      ids.map((id, at) => trackFragment(plan, id, time, dataStart + at * bytesEach)),
    )
  const dataStart = moof(0, 0, 0).length + 8
  return (sequence, time) => [moof(sequence, time, dataStart), lyingHeader('mdat', samples.gap + 8), samples]
}

function trackFragment(plan: FragmentedPlan, id: number, time: number, dataStart: number): Uint8Array {
  const { values = 'trun', samplesPerFragment: count = 10, sampleTicks = 1000, sampleBytes = 10 } = plan
  const tfhd =
    values === 'tfhd'
      ? fullBox('tfhd', 0, 0x20018, u32(id, sampleTicks, sampleBytes))
      : fullBox('tfhd', 0, 0x20000, u32(id))
  const rows = Array.from({ length: count }, () => u32(sampleTicks, sampleBytes))
  const trun =
    values === 'trun'
      ? fullBox('trun', 0, 0x301, u32(count, dataStart), rows)
      : fullBox('trun', 0, 0x1, u32(count, dataStart))
  return box('traf', tfhd, fullBox('tfdt', 1, 0, u64(time)), trun)
}

function mfraBox(ids: readonly number[], times: readonly number[], places: readonly number[]): Uint8Array {
  const rows = places.map((place, at) => [u64(times[at] ?? 0, place), u8(1, 1, 1)])
  const tables = ids.map((id) => fullBox('tfra', 1, 0, u32(id, 0, places.length), rows))
  const size = 8 + tables.reduce((sum, { length }) => sum + length, 0) + 16
  return box('mfra', tables, fullBox('mfro', 0, 0, u32(size)))
}

function sidxBox(pieces: readonly Part[], span: number): Uint8Array {
  const rows = pieces.map((piece) => u32(lengthOf(piece), span, 0x90000000))
  return fullBox('sidx', 0, 0, u32(1, TIMESCALE, 0, 0), u16(0, pieces.length), rows)
}
