import { checkAudio, type AudioLimits } from '#shared/domain/media/check-audio'
import { memoryReader } from '../../support/counting-reader'
import { bytesOf, type Part, u32, u8, zeros } from '../../support/mp4-boxes'
import { apeTag, id3, mp3 } from '../../support/sound-writer'

const LIMITS: AudioLimits = {
  formats: ['mp3', 'm4a', 'wav'],
  maxDurationMs: { value: 360_000 },
  maxSizeBytes: { value: 15_728_640 },
}

async function check(bytes: Uint8Array) {
  const { code, details, facts } = await checkAudio(memoryReader(bytes), LIMITS)
  return { code, details, codec: facts.audioCodec, ms: facts.durationMs }
}
const ok = (codec: string | undefined, ms: number) => ({ code: 'OK', details: undefined, codec, ms })

describe('an MP3', () => {
  /** Layer III by its four bytes of header; frames are as long as the header says. */
  const frames = (header: number, length: number, count: number, first: Part = '') =>
    bytesOf(
      Array.from({ length: count }, (_, at) => {
        const frame = Buffer.alloc(length)
        frame.writeUInt32BE(header)
        if (at === 0) Buffer.from(bytesOf(first)).copy(frame, 4)
        return frame
      }),
    )

  it.each<[string, number, number, number]>([
    ['MPEG-1 of 128 kbit/s at 44.1 kHz', 0xfffb_9000, 417, 1152 / 44.1],
    ['MPEG-1 of 128 kbit/s at 44.1 kHz, padded', 0xfffb_9200, 418, 1152 / 44.1],
    ['MPEG-1 of 320 kbit/s at 48 kHz', 0xfffb_e400, 960, 24],
    ['MPEG-1 of 64 kbit/s at 32 kHz, mono', 0xfffb_58c0, 288, 36],
    ['MPEG-2 of 64 kbit/s at 22.05 kHz', 0xfff3_8000, 208, 576 / 22.05],
    ['MPEG-2 of 8 kbit/s at 24 kHz', 0xfff3_1400, 24, 24],
    ['MPEG-2.5 of 16 kbit/s at 8 kHz', 0xffe3_2800, 144, 72],
    ['MPEG-1 with a checksum', 0xfffa_9000, 417, 1152 / 44.1],
    ['free format', 0xfffb_0000, 417, 1152 / 44.1],
    ['free format, padded', 0xfffb_0200, 301, 1152 / 44.1],
    ['free format of MPEG-2, the longest frames there are', 0xfff3_0000, 8192, 576 / 22.05],
  ])('as %s lasts as long as its frames', async (_what, header, length, msEach) => {
    expect(await check(frames(header, length, 100))).toEqual(ok('mp3', Math.floor(msEach * 100)))
  })

  it.each<[string, number]>([
    ['layer II', 0xfffd_9000],
    ['layer I', 0xffff_9000],
    ['a version that is reserved', 0xffeb_9000],
    ['a bit rate that is none', 0xfffb_f000],
    ['a rate that is none', 0xfffb_9c00],
    ['no mark of a frame', 0xff1b_9000],
  ])('is not what has %s', async (_what, header) => {
    expect((await check(bytesOf([id3, frames(header, 417, 9)]))).code).toBe('NOT_AUDIO')
  })

  const xing = (kind: string, flags: number, ...numbers: number[]) => [kind, u32(flags, ...numbers)]
  it.each<[string, number, number, Part, object]>([
    ['Xing, stereo', 0xfffb_9000, 417, [zeros(32), xing('Xing', 1, 200)], { ticks: 200 * 1152, rate: 44_100 }],
    ['Info, stereo', 0xfffb_9000, 417, [zeros(32), xing('Info', 1, 200)], { ticks: 200 * 1152, rate: 44_100 }],
    ['Xing, mono', 0xfffb_90c0, 417, [zeros(17), xing('Xing', 1, 200)], { ticks: 200 * 1152, rate: 44_100 }],
    ['MPEG-2, stereo', 0xfff3_8000, 208, [zeros(17), xing('Xing', 1, 200)], { ticks: 200 * 576, rate: 22_050 }],
    ['MPEG-2, mono', 0xfff3_80c0, 208, [zeros(9), xing('Xing', 1, 200)], { ticks: 200 * 576, rate: 22_050 }],
    ['VBRI', 0xfffb_9000, 417, [zeros(32), 'VBRI', zeros(6), u32(20_850, 200)], { ticks: 200 * 1152, rate: 44_100 }],
  ])('counted by its encoder as %s lasts as many frames', async (_what, header, length, first, span) => {
    const { ticks, rate } = span as { ticks: number; rate: number }
    expect(await check(frames(header, length, 200, first))).toEqual(ok('mp3', Math.floor((ticks * 1000) / rate)))
  }) // prettier-ignore

  it.each<[string, Part, object]>([
    ['counts no frames', xing('Xing', 1, 0), ok('mp3', 2612)],
    ['counts only bytes', xing('Xing', 2, 41_700), ok('mp3', 2612)],
    ['counts nothing', xing('Xing', 0), ok('mp3', 2612)],
    ['is called otherwise', xing('xing', 1, 200), ok('mp3', 2612)],
  ])('whose encoder %s lasts as long as its frames', async (_what, count, expected) => {
    expect(await check(frames(0xfffb_9000, 417, 100, [zeros(32), count]))).toEqual(expected)
  })

  it.each<[string, Part, number]>([
    ['as many bytes as its encoder counted', xing('Xing', 3, 100, 41_700), 0],
    ['one byte less than its encoder counted', xing('Xing', 3, 100, 41_701), 1],
    ['as many frames as its encoder counted, the silent one among them', xing('Xing', 1, 100), 0],
    ['a frame less than its encoder counted', xing('Xing', 1, 101), 417],
    ['300 frames less than its encoder counted', xing('Xing', 1, 400), 125_100],
    ['all frames, whatever else counts as bytes', xing('Xing', 3, 99, 99_999), 0],
    ['2^32 frames claimed', xing('Xing', 1, 0xffffffff), 1_791_001_320_315],
  ])('with %s', async (_what, count, missingBytes) => {
    const { code, details } = await check(frames(0xfffb_9000, 417, 100, [zeros(32), count]))
    expect([code, details]).toEqual(missingBytes === 0 ? ['OK', undefined] : ['TRUNCATED', { missingBytes }])
  })

  it.each<[string, number, number, number, string[]]>([
    ['one frame less than there are', 100, 98, 2560, []],
    ['two frames less than there are', 100, 97, 2586, ['HEADER_MISMATCH']],
    ['three frames of a song of minutes', 9000, 3, 235_075, ['HEADER_MISMATCH']],
  ])('whose encoder counted %s', async (_what, count, counted, durationMs, warnings) => {
    const bytes = frames(0xfffb_9000, 417, count, [zeros(32), xing('Xing', 1, counted)])
    const { code, facts, warnings: told } = await checkAudio(memoryReader(bytes), LIMITS)
    expect([code, facts.durationMs, told]).toEqual(['OK', durationMs, warnings])
  })

  it.each([
    [60_000, 3780],
    [66_000, 180],
  ])('with %i bytes of rubbish in the middle lasts %i ms', async (rubbish, ms) => {
    expect(await check(bytesOf([mp3(5), zeros(rubbish), mp3(100)]))).toEqual(ok('mp3', ms))
  })

  it('of different bit rates lasts as long as its frames, not as its bytes at the first rate', async () => {
    const bytes = bytesOf([frames(0xfffb_1000, 104, 50), frames(0xfffb_9000, 417, 50)])
    expect(await check(bytes)).toEqual(ok('mp3', 2612))
  })

  it('cut within its last frame is missing what that frame lacks, where the encoder counted', async () => {
    const counted = frames(0xfffb_9000, 417, 100, [zeros(32), xing('Xing', 1, 99)]).subarray(0, -7)
    const { code, details } = await check(counted)
    expect([code, details]).toEqual(['TRUNCATED', { missingBytes: 7 }])
    expect(await check(frames(0xfffb_9000, 417, 100).subarray(0, -7))).toEqual(ok('mp3', 2586))
  })

  const tag = bytesOf(['TAG', zeros(125)])
  const cover = apeTag(9000)
  cover.set(bytesOf([u8(0xff, 0xfb, 0x18, 0xc0), zeros(140), u8(0xff, 0xfb, 0x18, 0xc0)]), 2000)
  const lyrics = bytesOf(['LYRICSBEGIN', 'IND00002', '10', '[00:01]la la', '000034', 'LYRICS200'])
  const footed = bytesOf(['ID3\x04\0', u8(0x10, 0, 0, 8, 0), zeros(1024), '3DI', zeros(7)])
  const long = bytesOf(['ID3\x04\0', u8(0, 0, 1, 0, 1), zeros(128 * 128 + 1)])
  it.each<[string, Part]>([
    ['none', mp3(100)],
    ['one before', [id3, mp3(100)]],
    ['two before', [id3, id3, mp3(100)]],
    ['one with a footer before', [footed, mp3(100)]],
    ['a longer one before', [long, mp3(100)]],
    ['one at the end', [mp3(100), tag]],
    ['both', [id3, mp3(100), tag]],
    ['APE’s before', [apeTag(300), mp3(100)]],
    ['APE’s behind, with a cover', [mp3(100), cover]],
    ['lyrics and one at the end', [mp3(100), lyrics, tag]],
    ['APE’s, lyrics and one at the end', [id3, mp3(100), cover, lyrics, tag]],
    ['one in the middle', [mp3(50), tag, id3, mp3(50)]],
    ['zeros before the end', [mp3(100), zeros(9000)]],
    ['eight before', [Array.from({ length: 8 }, () => id3), mp3(100)]],
  ])('does not count its tags: %s', async (_what, parts) => {
    expect(await check(bytesOf(parts))).toEqual(ok('mp3', 3600))
  })

  it.each<[string, Part, string]>([
    ['cut within its tag', id3.subarray(0, 900), 'TRUNCATED'],
    ['cut behind its tag', id3, 'TRUNCATED'],
    ['whose frame nothing follows but rubbish', [id3, mp3(1), zeros(2000)], 'NOT_AUDIO'],
    ['of one frame', [id3, mp3(1)], 'OK'],
    ['behind rubbish that looks like a frame', [id3, u8(0xff, 0xfb, 0x90, 0), zeros(900), mp3(100)], 'OK'],
  ])('%s', async (_what, parts, code) => {
    expect((await check(bytesOf(parts))).code).toBe(code)
  })
})
