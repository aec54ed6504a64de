import { checkVideo, type VideoLimits } from '#shared/domain/media/check-video'
import { type MediaCheck } from '#shared/domain/media/verdict'
import { memoryReader } from '../../support/counting-reader'
import { box, bytesOf, fullBox, u32, u8, zeros } from '../../support/mp4-boxes'
import { mp4, type MoviePlan, type TrackPlan } from '../../support/mp4-writer'

const LIMITS: VideoLimits = {
  maxDurationMs: { value: 180_000 },
  maxSizeBytes: { value: 52_428_800 },
  warnSizeBytes: 50_000_000,
}

const check = (bytes: Uint8Array, limits = LIMITS, name?: string) =>
  checkVideo(memoryReader(bytes), limits, name)
const checkMovie = (plan: MoviePlan) => check(mp4(plan))
const sound: TrackPlan = { kind: 'audio', durations: [[30, 1000]] }

describe('a real MP4', () => {
  it('is accepted with all its facts', async () => {
    const bytes = mp4({ tracks: [{ width: 1280, height: 720, rotationCw: 90 }, sound] })
    expect(await check(bytes)).toEqual<MediaCheck>({
      verdict: 'accept',
      code: 'OK',
      warnings: [],
      facts: {
        sizeBytes: bytes.length,
        format: 'mp4',
        majorBrand: 'isom',
        durationMs: 3000,
        width: 1280,
        height: 720,
        rotationCw: 90,
        videoCodec: 'h264',
        audioCodec: 'aac',
        hasAudio: true,
        faststart: true,
        fragmented: false,
      },
    })
  })

  it.each<[string, MoviePlan, boolean]>([
    ['its index at the end', { order: 'moov-at-end' }, false],
    ['a 64-bit mdat', { mdat: 'large' }, true],
    ['an mdat without a size, to the end of the file', { mdat: 'to-end' }, true],
    ['64-bit chunk offsets', { tracks: [{ wideOffsets: true }, sound] }, true],
    ['one size for all samples', { tracks: [{ sizeTable: 'constant' }, sound] }, true],
    ['compact sizes of 4 bits', { tracks: [{ sizeTable: 'stz2-4', samplesPerChunk: 3 }, sound] }, true],
    ['compact sizes of 8 bits', { tracks: [{ sizeTable: 'stz2-8' }, sound] }, true],
    ['compact sizes of 16 bits', { tracks: [{ sizeTable: 'stz2-16' }, sound] }, true],
    [
      'a 64-bit edit list',
      { tracks: [{ edits: [{ segment: 3000, media: 0 }], wideTimes: true }, sound] },
      true,
    ],
    [
      'an mdat of its own full of the bytes moov',
      { before: box('mdat', 'moov'.repeat(500)), order: 'moov-at-end' },
      false,
    ],
  ])('is accepted with %s', async (_what, plan, faststart) => {
    const tracks = plan.tracks ?? [{}, sound]
    const { code, warnings, facts } = await checkMovie({ ...plan, tracks })
    expect([code, warnings, facts.durationMs, facts.faststart]).toEqual(['OK', [], 3000, faststart])
  })

  it.each([0, 90, 180, 270] as const)('turned by %i° says so', async (rotationCw) => {
    expect((await checkMovie({ tracks: [{ rotationCw }] })).facts.rotationCw).toBe(rotationCw)
  })

  it('turned as a whole and in its track is turned by both', async () => {
    const { facts } = await checkMovie({ rotationCw: 270, tracks: [{ rotationCw: 180 }] })
    expect(facts.rotationCw).toBe(90)
  })
})

describe('the size', () => {
  it.each([
    ['one byte under the limit', -1, 'OK'],
    ['exactly the limit', 0, 'TOO_LARGE'],
    ['one byte over', 1, 'TOO_LARGE'],
  ])('%s', async (_what, difference, code) => {
    const bytes = mp4()
    const limits = { ...LIMITS, maxSizeBytes: { value: bytes.length - difference } }
    expect((await check(bytes, limits)).code).toBe(code)
  })

  it.each([
    [-1, []],
    [0, ['SIZE_NEAR_LIMIT']],
  ])('warns from its mark on (%i)', async (difference, warnings) => {
    const bytes = mp4({ tracks: [{}, sound] })
    expect((await check(bytes, { ...LIMITS, warnSizeBytes: bytes.length - difference })).warnings).toEqual(
      warnings,
    )
  })

  it('of nothing is an empty file', async () => {
    expect(await check(zeros(0))).toEqual({
      verdict: 'reject',
      code: 'EMPTY_FILE',
      warnings: [],
      facts: { sizeBytes: 0 },
    })
  })
})

describe('what is no MP4 for us', () => {
  it.each<[string, Uint8Array, string, string | undefined]>([
    [
      'a Matroska file',
      bytesOf(['\x1a\x45\xdf\xa3\x01\0\0\0\0\0\0\x23\x42\x82\x88matroska', zeros(99)]),
      'NOT_MP4',
      'mkv',
    ],
    [
      'a WebM file',
      bytesOf(['\x1a\x45\xdf\xa3\x01\0\0\0\0\0\0\x1f\x42\x82\x84webm', zeros(99)]),
      'NOT_MP4',
      'webm',
    ],
    ['an AVI file', bytesOf(['RIFF\0\0\0\0AVI LIST', zeros(99)]), 'NOT_MP4', 'avi'],
    ['a JPEG', bytesOf(['\xff\xd8\xff\xe0', zeros(99)]), 'NOT_MP4', 'jpeg'],
    ['a web page', bytesOf('<!DOCTYPE html><html>'), 'NOT_MP4', 'html'],
    ['bytes without meaning', zeros(500).fill(0xa5), 'NOT_MP4', undefined],
    ['zeros', zeros(500), 'NOT_MP4', undefined],
    ['three bytes', zeros(3), 'NOT_MP4', undefined],
    [
      'a HEIC picture',
      bytesOf([box('ftyp', 'heic', u32(0), 'mif1heic'), box('meta', zeros(40))]),
      'NOT_MP4',
      'heic',
    ],
    ['a 3GP of no MP4 brand', mp4({ brand: '3gp4', compatible: ['3gp4'] }), 'NOT_MP4', '3gp'],
    ['a QuickTime film', mp4({ brand: 'qt  ', compatible: ['qt  '] }), 'QUICKTIME_MOV', 'mov'],
    ['a film without its first box', mp4().subarray(24), 'NOT_MP4', 'mov'],
  ])('%s', async (_what, bytes, code, format) => {
    const { code: found, verdict, facts } = await check(bytes)
    expect([found, verdict, facts.format]).toEqual([code, 'reject', format])
  })

  it('a QuickTime film is still described', async () => {
    const { facts } = await checkMovie({ brand: 'qt  ', compatible: ['qt  '] })
    expect([facts.durationMs, facts.width, facts.videoCodec]).toEqual([3000, 640, 'h264'])
  })

  it('but a 3GP that names isom is one', async () => {
    const { code, facts } = await checkMovie({ brand: '3gp5', compatible: ['3gp5', 'isom'] })
    expect([code, facts.format]).toEqual(['OK', '3gp'])
  })
})

describe('what it holds', () => {
  it.each<[string, TrackPlan[], string]>([
    ['only sound', [sound], 'NO_VIDEO'],
    ['no track at all', [], 'NO_VIDEO'],
    ['a picture track without samples', [{ durations: [] }, sound], 'NO_VIDEO'],
    ['encrypted pictures', [{ tag: 'encv' }], 'ENCRYPTED'],
    ['encrypted sound', [{}, { ...sound, tag: 'enca' }], 'ENCRYPTED'],
    ['a codec for cutting rooms', [{ tag: 'apch' }], 'CODEC_UNSUPPORTED'],
    ['a codec nobody knows', [{ tag: 'zzzz' }], 'CODEC_UNSUPPORTED'],
  ])('%s is refused', async (_what, tracks, code) => {
    expect((await checkMovie({ tracks })).code).toBe(code)
  })

  it.each([
    ['hvc1', 'hevc'],
    ['av01', 'av1'],
    ['vp09', 'vp9'],
  ])('%s is accepted as %s with a warning', async (tag, codec) => {
    const { code, facts, warnings } = await checkMovie({ tracks: [{ tag }, sound] })
    expect([code, facts.videoCodec, warnings]).toEqual(['OK', codec, ['CODEC_PLAYBACK_RISK']])
  })

  it.each<[string, number, string]>([
    ['mp4v', 0x20, 'mpeg4'],
    ['mp4v', 0x6c, 'mjpeg'],
    ['mp4v', 0x61, 'mpeg2video'],
  ])('%s of object type %i is %s', async (tag, objectType, codec) => {
    const esds = fullBox('esds', 0, 0, u8(3, 0x80, 0x80, 0x25, 0, 1, 0, 4, 0x11, objectType), zeros(12))
    const { code, facts } = await checkMovie({ tracks: [{ tag, inEntry: esds }] })
    expect([code, facts.videoCodec]).toEqual(['OK', codec])
  })

  it('a protected picture still says its codec', async () => {
    const sinf = box('sinf', box('frma', 'avc1'))
    const { code, facts } = await checkMovie({ tracks: [{ tag: 'encv', inEntry: sinf }] })
    expect([code, facts.videoCodec]).toEqual(['ENCRYPTED', 'h264'])
  })

  it('no sound is remarked on', async () => {
    const { warnings, facts } = await checkMovie({})
    expect([warnings, facts.hasAudio]).toEqual([['NO_AUDIO'], false])
  })

  it.each([
    [479, ['NO_AUDIO', 'LOW_RESOLUTION']],
    [480, ['NO_AUDIO']],
  ])('a short side of %i pixels', async (height, warnings) => {
    const found = await check(mp4({ tracks: [{ height }] }), { ...LIMITS, minShortSide: 480 })
    expect(found.warnings).toEqual(warnings)
  })

  it('a second index is remarked on, and the first one holds', async () => {
    const { code, facts, warnings } = await checkMovie({
      after: mp4({ tracks: [{ durations: [[1, 9e6]] }] }),
    })
    expect([code, facts.durationMs, warnings]).toEqual(['OK', 3000, ['DUPLICATE_MOOV', 'NO_AUDIO']])
  })

  it.each([
    ['clip.mp4', ['NO_AUDIO']],
    ['CLIP.MP4', ['NO_AUDIO']],
    ['no extension', ['NO_AUDIO']],
    ['clip.mov', ['EXT_MISMATCH', 'NO_AUDIO']],
  ])('the name %s', async (name, warnings) => {
    expect((await check(mp4(), LIMITS, name)).warnings).toEqual(warnings)
  })
})

describe('a cut file', () => {
  it.each<[string, MoviePlan, number, string]>([
    ['without its last byte', {}, 1, 'TRUNCATED'],
    ['in the middle of the pictures', {}, 150, 'TRUNCATED'],
    ['in the middle of the index', { order: 'moov-at-end' }, 100, 'TRUNCATED'],
    ['before the index', { order: 'moov-at-end' }, 700, 'NO_MOOV'],
  ])('%s', async (_what, plan, missing, code) => {
    const bytes = mp4(plan)
    expect((await check(bytes.subarray(0, bytes.length - missing))).code).toBe(code)
  })

  it('says how many bytes are missing', async () => {
    const bytes = mp4()
    expect((await check(bytes.subarray(0, bytes.length - 77))).details).toEqual({ missingBytes: 77 })
  })

  it('whose samples are all there is accepted with a remark', async () => {
    const bytes = mp4({ after: box('mdat', zeros(900)) })
    const { code, warnings } = await check(bytes.subarray(0, bytes.length - 100))
    expect([code, warnings]).toEqual(['OK', ['MDAT_OVERRUN', 'NO_AUDIO']])
  })

  it.each([
    ['zeros, as phones leave them', zeros(24)],
    ['rubbish', zeros(100).fill(0xee)],
    ['less than a header', zeros(5)],
    ['a box of free space cut short', box('free', zeros(90)).subarray(0, 40)],
  ])('with %s behind the film is accepted with a remark', async (_what, after) => {
    const { code, warnings } = await checkMovie({ after })
    expect([code, warnings]).toEqual(['OK', ['TRAILING_DATA', 'NO_AUDIO']])
  })
})

it('an index that announces fragments which never come is cut', async () => {
  const inMoov = box('mvex', fullBox('trex', 0, 0, u32(1, 1, 0, 0, 0)))
  expect((await checkMovie({ tracks: [{ durations: [] }], inMoov })).code).toBe('TRUNCATED')
})
