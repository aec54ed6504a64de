import { planRewrap } from '#shared/domain/media/rewrap/plan-rewrap'
import { REWRAP_CODES, type RewrapRefusal } from '#shared/domain/media/rewrap/rewrap-fault'
import { rewrapText } from '#shared/texts/rewrap'
import { memoryReader } from '../../../support/counting-reader'
import { box, bytesOf, fullBox, lyingHeader, u32, zeros } from '../../../support/mp4-boxes'
import { mp4, type EditPlan } from '../../../support/mp4-writer'
import {
  aac, avc, avcC, described, esds, hevc, hvcC, pcm, quickTime, quickTimeFilm, soundEntry,
} from '../../../support/quicktime-writer' // prettier-ignore

const edited = (...edits: EditPlan[]) => quickTime({ ...avc(), edits })
const whole = quickTimeFilm({ tracks: [avc(), aac], order: 'faststart' })
const indexAtEnd = quickTime(avc(), aac)
const withEntry = (tag: string) => quickTime({ tag })
const piece = { segment: 1000, media: 0 }
/** Samples of one byte, each a chunk. */
const inChunks = (count: number) => ({
  stts: fullBox('stts', 0, 0, u32(1, count, 1)),
  stsc: fullBox('stsc', 0, 0, u32(1, 1, 1, 1)),
  stsz: fullBox('stsz', 0, 0, u32(1, count)),
  stco: fullBox('stco', 0, 0, u32(count), zeros(count * 4)),
})
const reference = (flags: number) => box('dinf', fullBox('dref', 0, 0, u32(1), fullBox('alis', 0, flags)))

it.each<[string, Uint8Array, [code: RewrapRefusal['code'], details?: object]]>([
  ['an empty file', zeros(0), ['NOT_QUICKTIME']],
  ['a text', bytesOf('just some words'), ['NOT_QUICKTIME']],
  ['an MP4', mp4({ tracks: [avc()] }), ['NOT_QUICKTIME', { brand: 'isom' }]],
  ['a film whose recording broke off', bytesOf([box('ftyp', 'qt  ', u32(0)), box('wide'), lyingHeader('mdat', 0), zeros(99)]), ['NO_MOOV']],
  ['a film cut in its pictures', whole.subarray(0, whole.length - 100), ['TRUNCATED', { missingBytes: 100 }]],
  ['a film cut in its index', indexAtEnd.subarray(0, indexAtEnd.length - 9), ['TRUNCATED', { missingBytes: 9 }]],
  ['a film cut before its index', indexAtEnd.subarray(0, 500), ['TRUNCATED', { missingBytes: 136 }]],
  ['fragments', bytesOf([quickTime(avc()), box('moof')]), ['FRAGMENTED']],
  ['the beginning of a fragmented film', quickTimeFilm({ tracks: [{ ...avc(), durations: [] }], inMoov: box('mvex') }), ['TRUNCATED']],
  ['a compressed index', bytesOf([box('ftyp', 'qt  ', u32(0)), box('moov', box('cmov', zeros(50)))]), ['COMPRESSED_INDEX']],
  ['an index of 9 MB', quickTimeFilm({ tracks: [avc()], inMoov: box('free', zeros(9_000_000)) }), ['INDEX_TOO_LARGE', { sizeBytes: 9_000_694, maxSizeBytes: 8_388_608 }]],
  ['a chunk for each of 300,001 samples', quickTime({ ...avc(), replace: inChunks(300_001) }), ['INDEX_TOO_LARGE', { maxChunks: 300_000 }]],
  ['an index without a header', bytesOf([box('ftyp', 'qt  ', u32(0)), box('moov', box('free'))]), ['NO_VIDEO']],
  ['data in another file', quickTime({ ...avc(), inMinf: reference(0) }), ['OTHER_FILE']],
  ['sound alone', quickTime(aac), ['NO_VIDEO']],
  ['two films side by side', quickTime(avc(), hevc(), aac), ['SEVERAL_PICTURES', { pictures: 2 }]],
  ['a second film, switched off', quickTime(avc(), { ...avc(), enabled: false }), ['SEVERAL_PICTURES', { pictures: 2 }]],
  ['ProRes', withEntry('apch'), ['VIDEO_CODEC', { codec: 'prores' }]],
  ['Dolby Vision that plays nowhere else', withEntry('dvh1'), ['VIDEO_CODEC', { codec: 'dvh1' }]],
  ['a protected film', withEntry('encv'), ['VIDEO_CODEC', { codec: 'encv' }]],
  ['a codec nobody knows', withEntry('\0\x01\x02\x03'), ['VIDEO_CODEC', { codec: '????' }]],
  ['ProRes with PCM: the picture is named', quickTime({ tag: 'apch' }, pcm), ['VIDEO_CODEC', { codec: 'prores' }]],
  ['PCM', quickTime(avc(), pcm), ['AUDIO_CODEC', { codec: 'pcm_s16le' }]],
  ['PCM beside AAC', quickTime(avc(), aac, pcm), ['AUDIO_CODEC', { codec: 'pcm_s16le' }]],
  ['MP3 that says it is MPEG-4', quickTime(avc(), { kind: 'audio', replace: described(soundEntry(1, 'mp4a', esds(0x6b))) }), ['AUDIO_CODEC', { codec: 'mp3' }]],
  ['parameters between the pictures of H.264', quickTime({ tag: 'avc3', inEntry: avcC() }), ['PARAMETERS_IN_BAND']],
  ['parameters between the pictures of HEVC', quickTime({ tag: 'hev1', inEntry: hvcC() }), ['PARAMETERS_IN_BAND']],
  ['a coding that changes on the way', quickTime(avc(), { kind: 'audio', replace: described(soundEntry(1), soundEntry(2)) }), ['SEVERAL_DESCRIPTIONS', { descriptions: 2 }]],
  ['two pieces', edited(piece, { segment: 1000, media: 20_000 }), ['EDITED']],
  ['two pauses', edited({ segment: 500, media: -1 }, { segment: 500, media: -1 }, piece), ['EDITED']],
  ['a pause alone', edited({ segment: 500, media: -1 }), ['EDITED']],
  ['half speed', edited({ ...piece, rate: 0x8000 }), ['EDITED']],
  ['a picture that stands still', edited({ ...piece, rate: 0 }), ['EDITED']],
  ['no configuration', withEntry('avc1'), ['CORRUPT', { what: 'no configuration' }]],
  ['no times for its samples', quickTime({ ...avc(), replace: { stts: fullBox('stts', 0, 0, u32(0)) } }), ['CORRUPT', { what: 'stts' }]],
  ['times without a scale', quickTime({ ...avc(), timescale: 0 }), ['CORRUPT', { what: 'mdhd timescale' }]],
  ['an index that is no list of boxes', bytesOf([box('ftyp', 'qt  ', u32(0)), box('moov', zeros(7).fill(1), u32(99, 99))]), ['CORRUPT', { what: 'box ????' }]],
])('%s is refused', async (_what, source, [code, details]) => {
  const expected = { ok: false, code, ...(details ? { details } : {}) }
  const answer = await planRewrap(memoryReader(source))
  expect(answer.ok ? 'planned' : answer).toEqual(expected)
}) // prettier-ignore

it.each(REWRAP_CODES)('%s has a sentence with a way out', (code) => {
  const { title, finding, action } = rewrapText({ ok: false, code })
  expect([title, finding, action].filter((words) => !/^[\u4e00-\u9fff]/.test(words))).toEqual([])
})

it('a sentence names what was found', () => {
  expect(rewrapText({ ok: false, code: 'VIDEO_CODEC', details: { codec: 'prores' } })).toEqual({
    title: '画面需重新编码，这里转换不了',
    finding: '画面编码为 prores',
    action: '请用剪辑软件重新导出为 MP4（H.264 画面、AAC 声音）',
  })
})
