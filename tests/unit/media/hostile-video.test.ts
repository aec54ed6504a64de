import { checkVideo, type VideoLimits } from '#shared/domain/media/check-video'
import { CountingReader, memoryReader } from '../../support/counting-reader'
import { fragmentedMp4 } from '../../support/fragmented-mp4'
import { box, bytesOf, fullBox, lyingHeader, u32, u64, zeros } from '../../support/mp4-boxes'
import { mp4, type MoviePlan, type TrackPlan } from '../../support/mp4-writer'

const LIMITS: VideoLimits = { maxDurationMs: { value: 180_000 }, maxSizeBytes: { value: 52_428_800 } }
const TWO_TO_31 = 2 ** 31

/** The code, for `CORRUPT` with the field that does not add up. */
async function codeOf(bytes: Uint8Array): Promise<string> {
  const { code, details } = await checkVideo(memoryReader(bytes), LIMITS)
  return code === 'CORRUPT' ? `CORRUPT: ${details?.what}` : code
}
const codeOfMovie = (plan: MoviePlan) => codeOf(mp4(plan))
const codeOfTrack = (track: TrackPlan) => codeOfMovie({ tracks: [track] })

/** A table box named `type` in place of the right one. */
const table = (type: string, as: string, ...numbers: number[]): TrackPlan => ({
  replace: { [as]: fullBox(type, 0, 0, u32(...numbers)) },
})

describe('a sample table that does not add up is corrupt', () => {
  it.each<[string, string, TrackPlan]>([
    ['2^31 rows of durations', 'table', table('stts', 'stts', TWO_TO_31, 30, 1000)],
    ['2^31 rows of offsets', 'table', { offsets: [[30, 0]], ...table('ctts', 'ctts', TWO_TO_31, 30, 0) }],
    ['2^31 sizes', 'table', table('stsz', 'stsz', 0, TWO_TO_31)],
    ['2^31 samples of one size', 'stsc', table('stsz', 'stsz', 10, TWO_TO_31)],
    ['2^31 compact sizes', 'table', table('stz2', 'stsz', 8, TWO_TO_31)],
    ['2^31 chunks', 'table', table('stco', 'stco', TWO_TO_31, 0)],
    ['2^31 wide chunks', 'table', table('co64', 'stco', TWO_TO_31, 0)],
    ['2^31 rows of samples per chunk', 'table', table('stsc', 'stsc', TWO_TO_31, 1, 7, 1)],
    ['2^31 edits', 'table', { edits: [], replace: {} }],
    ['compact sizes of 5 bits', 'stz2', table('stz2', 'stsz', 5, 30)],
    ['no durations for samples', 'stts', table('stts', 'stts', 0)],
    ['fewer samples in chunks than in all', 'stsc', table('stsc', 'stsc', 1, 1, 5, 1)],
    ['no durations', 'no stts', table('free', 'stts')],
    ['no sizes', 'no stsz', table('free', 'stsz')],
    ['no chunks', 'no stco', table('free', 'stco')],
    ['no description', 'no stsd', table('free', 'stsd')],
    ['an empty description', 'stsd', table('stsd', 'stsd', 0)],
    ['2^31 descriptions', 'table', table('stsd', 'stsd', TWO_TO_31)],
    [
      'a description cut short',
      'box avc1',
      { replace: { stsd: fullBox('stsd', 0, 0, u32(1), lyingHeader('avc1', 5000)) } },
    ],
    ['samples of no size at all', 'empty samples', { sampleBytes: 0 }],
    ['a time scale of 0', 'mdhd timescale', { timescale: 0 }],
  ])('%s', async (name, what, track) => {
    const edits = fullBox('elst', 0, 0, u32(TWO_TO_31))
    const bytes = name === '2^31 edits' ? withEditList(edits) : mp4({ tracks: [track] })
    expect(await codeOf(bytes)).toBe(`CORRUPT: ${what}`)
  })

  it('a constant size that could not fit, with places that do', async () => {
    const stco = fullBox('stco', 0, 0, u32(30, ...Array.from({ length: 30 }, () => 0)))
    const stsc = fullBox('stsc', 0, 0, u32(1, 1, 1, 1))
    const stsz = fullBox('stsz', 0, 0, u32(600, 30))
    expect(await codeOfTrack({ replace: { stsz, stco, stsc } })).toBe('CORRUPT: stsz')
  })
})

/** The default film with its edit list's bytes exchanged. */
function withEditList(elst: Uint8Array): Uint8Array {
  const bytes = Buffer.from(mp4({ tracks: [{ edits: [{ segment: 3000, media: 0 }] }] }))
  Buffer.from(elst).copy(bytes, bytes.indexOf('elst') - 4, 0, elst.length)
  bytes.writeUInt32BE(28, bytes.indexOf('elst') - 4)
  return bytes
}

const withEdits = (rows: number) =>
  mp4({
    tracks: [{ edits: Array.from({ length: rows }, () => ({ segment: 0, media: 0 })), durations: [[30, 1]] }],
  })

const emptyTraf = box('traf', fullBox('tfhd', 0, 0x20000, u32(1)))
/** A fragmented film with one more fragment at its end. */
const withFragment = (trafs: Uint8Array[]) => fragmentedMp4({ after: box('moof', trafs) })

describe('boxes that lie', () => {
  const trakIn = (inMoov: Uint8Array): MoviePlan => ({ tracks: [], inMoov })

  it.each<[string, Uint8Array, string]>([
    [
      'an index of 2 GB in a small file',
      bytesOf([mp4().subarray(0, 24), lyingHeader('moov', TWO_TO_31), zeros(600)]),
      'TRUNCATED',
    ],
    [
      'an index of 2^63 bytes',
      bytesOf([mp4().subarray(0, 24), u32(1), 'moov', u64(2n ** 63n), zeros(60)]),
      'TRUNCATED',
    ],
    ['a first box larger than the file', bytesOf([lyingHeader('ftyp', 5000), 'isom', zeros(8)]), 'NO_MOOV'],
    [
      'a 64-bit size smaller than its header',
      bytesOf([mp4().subarray(0, 24), u32(1), 'mdat', u64(3), mp4()]),
      'NO_MOOV',
    ],
    ['an empty index', bytesOf([mp4().subarray(0, 24), box('moov')]), 'CORRUPT: no mvhd'],
    ['a track larger than the index', mp4(trakIn(lyingHeader('trak', 5000))), 'CORRUPT: box trak'],
    ['a track of 7 bytes', mp4(trakIn(lyingHeader('trak', 7))), 'CORRUPT: box trak'],
    ['a track without anything', mp4(trakIn(box('trak'))), 'CORRUPT: no mdia'],
    ['a time scale of 0', mp4({ timescale: 0 }), 'CORRUPT: mvhd timescale'],
    ['17 tracks', mp4({ tracks: Array.from({ length: 17 }, () => ({})) }), 'CORRUPT: too many tracks'],
    [
      '20,001 boxes',
      mp4({ before: Array.from({ length: 20_001 }, () => box('free')) }),
      'CORRUPT: too many boxes',
    ],
  ])('%s', async (_what, bytes, code) => {
    expect(await codeOf(bytes)).toBe(code)
  })

  it('20,000 tracks nested in one another', async () => {
    const nested = Buffer.alloc(160_000)
    for (let depth = 0; depth < 20_000; depth++) {
      nested.writeUInt32BE(160_000 - depth * 8, depth * 8)
      nested.write('trak', depth * 8 + 4, 'latin1')
    }
    expect(await codeOfMovie(trakIn(nested))).toBe('CORRUPT: no mdia')
  })

  it('an index of more than 8 MiB is not read', async () => {
    const reader = new CountingReader(memoryReader(mp4({ inMoov: box('free', zeros(9 * 1048576)) })))
    expect((await checkVideo(reader, LIMITS)).details).toEqual({ what: 'moov size' })
    expect(reader.bytesRead).toBeLessThan(300_000)
  })

  it('16 tracks are still read', async () => {
    expect(await codeOfMovie({ tracks: Array.from({ length: 16 }, () => ({})) })).toBe('OK')
  })

  it.each<[string, string, Uint8Array]>([
    [
      '1001 boxes in its index',
      'too many boxes',
      mp4({ inMoov: Array.from({ length: 1001 }, () => box('free')) }),
    ],
    ['10,001 edits', 'elst', withEdits(10_001)],
    [
      '65 track fragments in one fragment',
      'too many track fragments',
      withFragment(Array.from({ length: 65 }, () => emptyTraf)),
    ],
  ])('a film with %s is corrupt', async (_name, what, bytes) => {
    expect(await codeOf(bytes)).toBe(`CORRUPT: ${what}`)
  })

  it.each<[string, Uint8Array]>([
    ['10,000 edits', withEdits(10_000)],
    ['64 track fragments in one fragment', withFragment(Array.from({ length: 64 }, () => emptyTraf))],
  ])('a film with %s is read', async (_what, bytes) => {
    expect(await codeOf(bytes)).toBe('OK')
  })

  it('a run of 2^31 equal samples is multiplied, not expanded', async () => {
    const bytes = Buffer.from(fragmentedMp4({ values: 'tfhd', fragments: 1 }))
    bytes.writeUInt32BE(TWO_TO_31, bytes.indexOf('trun') + 8)
    expect(await codeOf(bytes)).toBe('TRUNCATED')
  })

  it('a run of 2^31 different samples is corrupt', async () => {
    const bytes = Buffer.from(fragmentedMp4({ fragments: 1 }))
    bytes.writeUInt32BE(TWO_TO_31, bytes.indexOf('trun') + 8)
    expect(await codeOf(bytes)).toBe('CORRUPT: table')
  })
})
