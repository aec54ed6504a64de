import { checkVideo } from '#shared/domain/media/check-video'
import { VIDEO_LIMITS } from '../../../../local-cloud/media-check/limits'
import { memoryReader } from '../../../support/counting-reader'
import { box, fullBox, largeBox, u16, u32, zeros } from '../../../support/mp4-boxes'
import { mp4Boxes, payloadAt, structureFaults } from '../../../support/mp4-structure'
import { type MoviePlan, type TrackPlan } from '../../../support/mp4-writer'
import {
  aac, avc, avcC, described, esds, hevc, hvcC, nclc, quickTime, quickTimeFilm, soundEntry, SPS,
} from '../../../support/quicktime-writer' // prettier-ignore
import { rewrapped } from '../../../support/rewrapped'

const IN_PICTURE = 'moov/trak/mdia/minf/stbl/stsd/avc1'
const STBL = 'moov/trak/mdia/minf/stbl'

const pathsOf = (film: Uint8Array) => mp4Boxes(film).map(({ path }) => path)

/** Everything that QuickTime has and MP4 has not, around and in a film of pictures and sound. */
const QUICKTIMES_OWN: MoviePlan = {
  before: [box('wide'), box('pnot', zeros(12)), box('free', zeros(40))],
  tracks: [
    {
      ...avc(nclc, box('gama', u32(0x20000)), box('fiel', u16(0x100)), u32(0)),
      inTrak: [box('tapt', fullBox('clef', 0, 0, u32(1, 1))), box('tref', box('tmcd', u32(3))), box('load', zeros(16))],
      inMinf: [
        fullBox('vmhd', 0, 1, u16(0x40, 0x8000, 0x8000, 0x8000)),
        fullBox('hdlr', 0, 0, 'dhlralis', zeros(13)),
        box('dinf', fullBox('dref', 0, 0, u32(1), fullBox('alis', 0, 1))),
      ],
      headerTicks: 3000,
    },
    { ...aac, inTrak: box('udta', box('name', 'Core Media Audio')) },
    { kind: 'text', inMinf: box('gmhd', fullBox('gmin', 0, 0, zeros(12))) },
  ],
  inMoov: [box('udta', box('\xa9xyz', u16(8, 0x15c7), '+34+108/'), box('\xa9mak', 'Apple'), u32(0))],
} // prettier-ignore

it('writes the boxes of MP4 and none of QuickTime’s own', async () => {
  const film = await rewrapped(quickTimeFilm(QUICKTIMES_OWN))
  expect(pathsOf(film)).toEqual([
    ...['ftyp', 'moov', 'moov/mvhd'],
    ...['', '/tkhd', '/mdia', '/mdia/mdhd', '/mdia/hdlr', '/mdia/minf', '/mdia/minf/vmhd'].map((end) => `moov/trak${end}`),
    ...['', '/dref', '/dref/url '].map((end) => `moov/trak/mdia/minf/dinf${end}`),
    ...['', '/stsd', '/stsd/avc1', '/stsd/avc1/avcC', '/stsd/avc1/colr', '/stts', '/stsc', '/stsz', '/stco'].map((end) => STBL + end),
    ...['', '/tkhd', '/mdia', '/mdia/mdhd', '/mdia/hdlr', '/mdia/minf', '/mdia/minf/smhd'].map((end) => `moov/trak${end}`),
    ...['', '/dref', '/dref/url '].map((end) => `moov/trak/mdia/minf/dinf${end}`),
    ...['', '/stsd', '/stsd/mp4a', '/stsd/mp4a/esds', '/stts', '/stsc', '/stsz', '/stco'].map((end) => STBL + end),
    'mdat',
  ]) // prettier-ignore
  expect(structureFaults(film)).toEqual([])
  expect(payloadAt(film, 'ftyp').toString('latin1')).toBe('isom\0\0\x02\0isomiso4mp42avc1')
  expect(payloadAt(film, 'moov/mvhd').readUInt32BE(16)).toBe(3000)
})

it('leaves no trace of where and with what a film was made', async () => {
  const film = Buffer.from(await rewrapped(quickTimeFilm(QUICKTIMES_OWN))).toString('latin1')
  expect(['+34+108', 'Apple', 'Core Media'].filter((trace) => film.includes(trace))).toEqual([])
})

/** Every sample of the film, by its own tables. */
function samplesOf(film: Uint8Array, track: number): string {
  const [offsets, sizes] = [payloadAt(film, `${STBL}/stco`, track), payloadAt(film, `${STBL}/stsz`, track)]
  const perChunk = 7
  const samples = Array.from({ length: sizes.readUInt32BE(8) }, (_, sample) => {
    const chunk = Math.floor(sample / perChunk)
    const at = offsets.readUInt32BE(8 + chunk * 4) + (sample % perChunk) * 10
    return Buffer.from(film).toString('hex', at, at + 10)
  })
  return samples.join(' ')
}

describe('whatever the layout of the source, the same film comes of it:', () => {
  const tracks: TrackPlan[] = [avc(), aac]
  const expected = rewrapped(quickTime(...tracks))
  const sampleBytes = (length: number) => Uint8Array.from({ length }, (_, at) => (at * 7 + (at >> 8)) & 255)

  it('its samples are the source’s', async () => {
    const hex = Buffer.from(sampleBytes(600)).toString('hex')
    const groups = hex.match(/.{20}/g) ?? []
    expect(samplesOf(await expected, 0)).toBe(groups.slice(0, 30).join(' '))
    expect(samplesOf(await expected, 1)).toBe(groups.slice(30).join(' '))
  })

  it.each<[string, Uint8Array]>([
    ['the index first', quickTimeFilm({ tracks, order: 'faststart' })],
    ['an mdat of 64 bits', quickTimeFilm({ tracks, mdat: 'large' })],
    ['an mdat to the end of the file', quickTimeFilm({ tracks, mdat: 'to-end', order: 'faststart' })],
    ['places of 64 bits', quickTimeFilm({ tracks: tracks.map((track) => ({ ...track, wideOffsets: true })) })],
    ['junk at the end', quickTimeFilm({ tracks, after: 'no box at all' })],
    ['other data around', quickTimeFilm({ tracks, before: box('mdat', zeros(3000)), after: largeBox('free', zeros(99)) })],
    ['a track that goes', quickTime(...tracks, { kind: 'text' })],
    ['pictures nobody sees', quickTime(...tracks, { tag: 'jpeg', enabled: false })],
  ])('%s', async (_layout, source) => {
    expect(Buffer.from(await rewrapped(source)).equals(Buffer.from(await expected))).toBe(true)
  }) // prettier-ignore

  it('no ftyp', async () => {
    const source = quickTime(...tracks)
    const ftypBytes = Buffer.from(source).readUInt32BE(0)
    const bare = Buffer.concat([box('skip', zeros(ftypBytes - 8)), source.subarray(ftypBytes)])
    expect(Buffer.from(await rewrapped(bare)).equals(Buffer.from(await expected))).toBe(true)
  })

  it('two tracks that share their bytes are not written twice', async () => {
    const shared = quickTime(avc(), { ...aac, durations: [[30, 1000]] })
    const bytes = Buffer.from(shared)
    const [first, second] = [bytes.indexOf('stco'), bytes.lastIndexOf('stco')]
    bytes.copy(bytes, second, first, first + 12 + 5 * 4)
    const film = await rewrapped(bytes)
    expect(payloadAt(film, 'mdat')).toHaveLength(300)
    expect(samplesOf(film, 1)).toBe(samplesOf(film, 0))
  })
})

describe('pictures', () => {
  const coded = (track: TrackPlan) => rewrapped(quickTime(track))
  const colourOf = async (track: TrackPlan) => {
    const film = await coded(track)
    return payloadAt(film, `${STBL}/stsd/${Buffer.from(film).toString('latin1', 28, 32)}/colr`).toString(
      'hex',
    )
  }
  const nclx = (flag: string) => `${Buffer.from('nclx').toString('hex')}000100010001${flag}`

  it.each<[string, TrackPlan, string]>([
    ['a limited range in H.264', avc(nclc), '00'],
    ['the full range in H.264', { tag: 'avc1', inEntry: [avcC(SPS.avcFullRange), nclc] }, '80'],
    ['a limited range in HEVC', hevc(nclc), '00'],
    ['the full range in HEVC', { tag: 'hvc1', inEntry: [hvcC(SPS.hevcFullRange), nclc] }, '80'],
    ['a range that cannot be read', { tag: 'avc1', inEntry: [avcC(SPS.avcFullRange.subarray(0, 9)), nclc] }, '00'],
  ])('%s is told by the stream where nclc does not', async (_range, track, flag) => {
    expect(await colourOf(track)).toBe(nclx(flag))
  }) // prettier-ignore

  it('keep nclx as it stands, and lose a profile', async () => {
    const told = box('colr', 'nclx', u16(9, 16, 9), new Uint8Array([0]))
    expect(await colourOf(avc(told))).toBe('6e636c7800090010000900')
    const film = await coded(avc(box('colr', 'prof', zeros(500)), box('pasp', u32(4, 3))))
    expect(pathsOf(film).filter((path) => path.startsWith(`${IN_PICTURE}/`))).toEqual([
      `${IN_PICTURE}/avcC`,
      `${IN_PICTURE}/pasp`,
    ])
  })

  it.each([
    ['avc3', 'avc1', avc()],
    ['hev1', 'hvc1', hevc()],
  ])('coded as %s become %s, for their parameters stand in front', async (tag, becomes, track) => {
    const film = await coded({ ...track, tag })
    expect(payloadAt(film, 'ftyp').toString('latin1', 20)).toBe(becomes)
    expect(pathsOf(film)).toContain(`${STBL}/stsd/${becomes}`)
  })

  it('keep their turn, their size and their edits', async () => {
    const film = await coded({
      ...avc(),
      ...{ rotationCw: 90, headerTicks: 4500 },
      edits: [
        { segment: 1500, media: -1 },
        { segment: 3000, media: 1000 },
      ],
    })
    const { verdict, facts } = await checkVideo(memoryReader(film), VIDEO_LIMITS)
    expect([verdict, facts.rotationCw, facts.width, facts.height, facts.durationMs]).toEqual(
      ['accept', 90, 640, 480, 4400],
    ) // prettier-ignore
    expect(payloadAt(film, 'moov/trak/edts/elst').toString('hex')).toBe(
      '0000000000000002' + '000005dcffffffff00010000' + '00000bb8000003e800010000',
    )
  })

  it('may be described several times alike', async () => {
    const entry = (depth: number) => box('avc1', zeros(6), u16(1), zeros(16), u16(640, 480), zeros(46), u16(depth, 0xffff), avcC(SPS.avc))
    const film = await coded({ replace: described(entry(24), entry(32)) })
    expect(payloadAt(film, `${STBL}/stsd`).readUInt32BE(4)).toBe(2)
  }) // prettier-ignore
})

describe('offsets of B-frames', () => {
  const versionOf = async (offsets: TrackPlan['offsets']) =>
    payloadAt(await rewrapped(quickTime({ ...avc(), offsets })), `${STBL}/ctts`)[0]

  it('are told to be signed where one is negative', async () => {
    expect(await versionOf([[29, 1000], [1, -1]])).toBe(1)
  }) // prettier-ignore

  it('stay as they are where none is', async () => {
    expect(await versionOf([[30, 1000]])).toBe(0)
  })
})

describe('sound', () => {
  const entryOf = async (entry: Uint8Array) => {
    const film = await rewrapped(quickTime(avc(), { kind: 'audio', replace: described(entry) }))
    expect(structureFaults(film)).toEqual([])
    const payload = payloadAt(film, `${STBL}/stsd/mp4a`)
    expect(payload.subarray(28).equals(Buffer.from(esds()))).toBe(true)
    return { channels: payload.readUInt16BE(16), bits: payload.readUInt16BE(18), rate: payload.readUInt32BE(24) / 65536 }
  } // prettier-ignore

  it.each<[0 | 1 | 2, number, number]>([
    [0, 2, 48000],
    [1, 2, 48000],
    [2, 6, 0],
  ])('of version %i becomes version 0, its decoder’s words right within', async (version, channels, rate) => {
    expect(await entryOf(soundEntry(version))).toEqual({ channels, bits: 16, rate })
  })

  const soundsOf = async (...tracks: TrackPlan[]) =>
    mp4Boxes(await rewrapped(quickTime(avc(), ...tracks))).filter(({ type }) => type === 'smhd').length
  const foreign: TrackPlan = { kind: 'audio', replace: described(soundEntry(0, 'apac', '')) }

  it.each<[string, TrackPlan[], number]>([
    ['none', [], 0],
    ['two that play together', [aac, aac], 2],
    ['an alternative', [{ ...aac, alternateGroup: 1 }, { ...aac, alternateGroup: 1 }], 1],
    ['one that is switched off', [aac, { ...aac, enabled: false }], 1],
    ['two that are both switched off', [{ ...aac, enabled: false }, { ...aac, enabled: false }], 1],
    ['a codec of Apple’s with AAC to stand in', [{ ...foreign, alternateGroup: 1 }, { ...aac, alternateGroup: 1 }], 1],
    ['a codec of Apple’s that is switched off', [aac, { ...foreign, enabled: false }], 1],
    ['one without samples', [aac, { ...foreign, durations: [] }], 1],
  ])('%s: the right ones are kept', async (_which, tracks, kept) => {
    expect(await soundsOf(...tracks)).toBe(kept)
  }) // prettier-ignore

  it.each([
    ['Macintosh’s English', 0, 0x55c4],
    ['none', 0x7fff, 0x55c4],
    ['Chinese', 0x0d1a, 0x0d1a],
  ])('%s is its language', async (_name, language, expected) => {
    const film = await rewrapped(quickTime(avc(), { ...aac, language }))
    expect(payloadAt(film, 'moov/trak/mdia/mdhd', 1).readUInt16BE(20)).toBe(expected)
  })
})
