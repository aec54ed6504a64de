import { checkAudio, type AudioLimits } from '#shared/domain/media/check-audio'
import { memoryReader } from '../../support/counting-reader'
import { bytesOf, type Part, u16, u32, u8, zeros } from '../../support/mp4-boxes'
import { little, rf64 } from '../../support/sound-writer'

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
const cut = { code: 'TRUNCATED', details: undefined, codec: undefined, ms: undefined }
const corrupt = (what: string) => ({
  code: 'CORRUPT',
  details: { what },
  codec: undefined,
  ms: undefined,
})

describe('a WAV', () => {
  const chunk = (name: string, ...parts: Part[]): Part => {
    const payload = bytesOf(parts)
    return [name, little(u32(payload.length)), payload, payload.length % 2 ? u8(0) : '']
  }
  const riff = (...chunks: Part[]) => bytesOf(['RIFF', u32(0), 'WAVE', chunks])
  /** 8000 bytes a second unless it says otherwise. */
  const format = (
    tag: number,
    bits = 8,
    rest: Part = '',
    told = 8000,
    channels = 1,
    rate = 8000,
    block = 1,
  ) => chunk('fmt ', [u16(tag), u16(channels), u32(rate), u32(told), u16(block), u16(bits)].map(little), rest)
  const extension = (tag: number) => [zeros(8), little(u16(tag))]
  const data = chunk('data', zeros(8000).fill(1))

  it.each<[string, Part, string | undefined, number?]>([
    ['8 bits', format(1, 8), 'pcm_u8'],
    ['12 bits, each sample in two bytes', format(1, 12), 'pcm_s12le', 500],
    ['16 bits', format(1, 16), 'pcm_s16le', 500],
    ['24 bits', format(1, 24), 'pcm_s24le', 333],
    ['floating point', format(3, 32), 'pcm_f32le', 250],
    ['two channels', format(1, 16, '', 8000, 2), 'pcm_s16le', 250],
    ['Microsoft’s ADPCM', format(2), 'adpcm_ms'],
    ['A-law', format(6), 'pcm_alaw'],
    ['µ-law', format(7), 'pcm_mulaw'],
    ['IMA’s ADPCM', format(0x11), 'adpcm_ima_wav'],
    ['MP3', format(0x55), 'mp3'],
    ['a coding nobody knows', format(0x99), undefined],
    ['an extended header', format(0xfffe, 24, [extension(1), zeros(14)]), 'pcm_s24le', 333],
    ['an extended header that ends with the coding', format(0xfffe, 32, extension(3)), 'pcm_f32le', 250],
    ['an extended header cut short', format(0xfffe), undefined],
    ['a coding of its own before an extension', format(6, 8, extension(1)), 'pcm_alaw'],
  ])('of %s', async (_what, fmt, codec, ms = 1000) => {
    expect(await check(riff(fmt, data))).toEqual(ok(codec, ms))
  })

  it.each<[string, Uint8Array, object]>([
    ['notes of odd length before its sound', riff(format(1), chunk('LIST', 'odd'), data), ok('pcm_u8', 1000)],
    [
      'a length its recorder left at 0',
      riff(format(1), 'data', u32(0), zeros(4000).fill(1)),
      ok('pcm_u8', 500),
    ],
    [
      'notes of odd length that nothing makes even',
      riff(format(1), 'LIST', little(u32(3)), 'odd', data),
      ok('pcm_u8', 1000),
    ],
    [
      'notes of odd length before a byte that is no zero',
      riff(format(1), 'LIST', little(u32(3)), 'oddX', data),
      ok('pcm_u8', 1000),
    ],
    ['bytes after its sound', riff(format(1), data, chunk('LIST', zeros(900))), ok('pcm_u8', 1000)],
    ['a false claim of many bytes a second', riff(format(1, 8, '', 16_000_000), data), ok('pcm_u8', 1000)],
    [
      'samples of 20 bits in 4 bytes each',
      riff(format(1, 20, '', 8000, 1, 8000, 4), data),
      ok('pcm_s20le', 250),
    ],
    [
      'no bytes a second, coded in blocks',
      riff(format(0x11, 4, [little(u16(2)), little(u16(505))], 0, 1, 8000, 256), data),
      ok('adpcm_ima_wav', 1972),
    ],
    ['a claim of no bytes a second', riff(format(1, 8, '', 0), data), ok('pcm_u8', 1000)],
    ['twice the bytes a second, coded', riff(format(2, 4, '', 16_000), data), ok('adpcm_ms', 500)],
    [
      'no sound in its last chunk',
      riff(format(1), 'data', u32(0)),
      { ...cut, code: 'DURATION_UNKNOWN', codec: 'pcm_u8' },
    ],
    ['no format', riff(data), corrupt('fmt')],
    ['no bytes a second, coded', riff(format(2, 4, '', 0), data), corrupt('fmt rate')],
    ['no samples a second', riff(format(1, 8, '', 8000, 1, 0), data), corrupt('fmt rate')],
    ['no channels', riff(format(1, 8, '', 8000, 0), data), corrupt('fmt rate')],
    ['no sound', riff(format(1), chunk('LIST', zeros(8))), cut],
    [
      '999 chunks before its sound',
      riff(
        format(1),
        Array.from({ length: 998 }, () => chunk('LIST')),
        data,
      ),
      ok('pcm_u8', 1000),
    ],
    [
      '1,000 chunks before its sound',
      riff(
        format(1),
        Array.from({ length: 999 }, () => chunk('LIST')),
        data,
      ),
      cut,
    ],
  ])('with %s', async (_what, bytes, expected) => {
    expect(await check(bytes)).toEqual(expected)
  })

  it.each([0, 0x7f00_0000, 0x7fff_f000, 0x7fff_ffff, 0x8000_0000, 0xffff_f000, 0xffff_ffff])(
    'whose recorder did not know its length and wrote %i lasts to the end of the file',
    async (claimed) => {
      expect(await check(riff(format(1), 'data', little(u32(claimed)), zeros(4000).fill(1)))).toEqual(
        ok('pcm_u8', 500),
      )
    },
  )

  it('that claims a length it may have had is cut', async () => {
    const { code } = await check(riff(format(1), 'data', little(u32(0x7eff_ffff)), zeros(4000).fill(1)))
    expect(code).toBe('TRUNCATED')
  })

  it.each<[string, Uint8Array, object]>([
    ['RF64', rf64(1), ok('pcm_u8', 1000)],
    ['BW64', bytesOf(['BW', rf64(1).subarray(2)]), ok('pcm_u8', 1000)],
    ['RF64 with notes behind its sound', rf64(1, 4000), ok('pcm_u8', 500)],
    ['RF64 that does not tell its length', rf64(1, 0), ok('pcm_u8', 1000)],
    ['RF64 whose length is all ones', rf64(1, 2 ** 64), ok('pcm_u8', 1000)],
    [
      'RF64 that claims 4 GB more',
      rf64(1, 2 ** 32 + 8000),
      { code: 'TRUNCATED', details: { missingBytes: 2 ** 32 }, codec: 'pcm_u8', ms: 536_871_912 },
    ],
  ])('as %s', async (_what, bytes, expected) => {
    expect(await check(bytes)).toEqual(expected)
  })

  it('says how many bytes of its sound are missing', async () => {
    const whole = riff(format(1), data)
    expect(await check(whole.subarray(0, whole.length - 77))).toEqual({
      ...{ code: 'TRUNCATED', details: { missingBytes: 77 }, codec: 'pcm_u8', ms: 1000 },
    })
  })
})
