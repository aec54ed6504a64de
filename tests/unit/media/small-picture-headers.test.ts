import { bytesOf, type Part, u16, u32, u8, zeros } from '../../support/mp4-boxes'
import { gif, png, pngChunk, tiff, webp } from '../../support/picture-writer'
import { little } from '../../support/sound-writer'
import { check, corrupt, cut, ok, type Row } from './photo-outcomes'

describe('a PNG', () => {
  const SIGNATURE = '\x89PNG\r\n\x1a\n'
  const header = (width: number, height: number) => pngChunk('IHDR', u32(width, height), u8(8, 2, 0, 0, 0))
  const picture = pngChunk('IDAT', zeros(300))
  const end = pngChunk('IEND')

  it.each<Row>([
    [
      'of Xcode’s own kind',
      [SIGNATURE, pngChunk('CgBI', u32(0x50002002)), header(640, 480), picture, end],
      ok([640, 480, 0], 'CODEC_PLAYBACK_RISK'),
    ],
    ['without a header', [SIGNATURE, picture, end], corrupt('IHDR')],
    ['with a header of another length', [SIGNATURE, pngChunk('IHDR', zeros(14)), end], corrupt('IHDR')],
    ['of no width', [SIGNATURE, header(0, 480), picture, end], corrupt('IHDR')],
    ['of no height', [SIGNATURE, header(640, 0), picture, end], corrupt('IHDR')],
    ['that ends with its header', [SIGNATURE, header(640, 480)], cut([640, 480, 0])],
    ['that ends within its header', png().subarray(0, 32), cut()],
    [
      'turned by a chunk behind another one',
      [SIGNATURE, header(640, 480), pngChunk('tEXt', 'notes'), pngChunk('eXIf', tiff(6)), picture, end],
      ok([640, 480, 90]),
    ],
    [
      'turned by a chunk behind the picture, which nobody heeds',
      [SIGNATURE, header(640, 480), picture, pngChunk('eXIf', tiff(6)), end],
      ok([640, 480, 0]),
    ],
    [
      'turned by a chunk behind its end, which nobody heeds',
      [SIGNATURE, header(640, 480), end, pngChunk('eXIf', tiff(6))],
      ok([640, 480, 0], 'TRAILING_DATA'),
    ],
    [
      'whose end has another checksum',
      [SIGNATURE, header(640, 480), picture, u32(0), 'IEND', u32(7)],
      ok([640, 480, 0], 'TRAILING_DATA'),
    ],
    [
      'with a chunk that has a number in its name',
      [SIGNATURE, header(640, 480), pngChunk('1DAT'), end, 'x'],
      corrupt('PNG chunk'),
    ],
    [
      'with a chunk whose name ends in a number',
      [SIGNATURE, header(640, 480), pngChunk('IDA1'), end, 'x'],
      corrupt('PNG chunk'),
    ],
  ])('%s', async (_what, file, expected) => {
    expect(await check(file)).toEqual(expected)
  })
})

describe('a WebP', () => {
  const file = (kind: string, payload: Part) => {
    const body = bytesOf(['WEBP', kind, u32(0), payload, zeros(100)])
    return bytesOf(['RIFF', little(u32(body.length)), body])
  }
  it.each<Row>([
    ['with losses', webp({ width: 640, height: 480 }), ok([640, 480, 0])],
    ['scaled, which is no part of its size', webp({ width: 0xc000 + 640, height: 0x4000 + 480 }), ok([640, 480, 0])],
    ['without losses', file('VP8L', [u8(0x2f), little(u32(639 + (479 << 14) + (1 << 28)))]), ok([640, 480, 0])],
    ['without losses and its mark', file('VP8L', [u8(0x2e), little(u32(639 + (479 << 14)))]), corrupt('VP8L')],
    ['extended', file('VP8X', [u32(0), u8(0x7f, 2, 1, 0xdf, 1, 0)]), ok([0x1_0280, 480, 0])],
    ['of another kind', file('VP8Y', zeros(20)), corrupt('WebP chunk')],
    ['without its last byte', webp({ width: 640, height: 480 }).subarray(0, -1), cut([640, 480, 0])],
    ['of 30 bytes', webp({ width: 640, height: 480 }).subarray(0, 30), cut([640, 480, 0])],
    ['of 29 bytes', webp({ width: 640, height: 480 }).subarray(0, 29), cut()],
  ])('%s', async (_what, part, expected) => {
    expect(await check(part)).toEqual(expected)
  }) // prettier-ignore
})

describe('a GIF', () => {
  it.each<Row>([
    ['whole', gif({ width: 64, height: 48 }), ok([64, 48, 0])],
    ['with zeros behind', [gif({ width: 64, height: 48 }), zeros(63)], ok([64, 48, 0])],
    ['with more zeros behind than are looked at', [gif({ width: 64, height: 48 }), zeros(64)], cut([64, 48, 0])],
    ['without its end', gif({ width: 64, height: 48 }).subarray(0, -1), cut([64, 48, 0])],
    ['with anything else behind', [gif({ width: 64, height: 48 }), 'x'], cut([64, 48, 0])],
    ['of 10 bytes', gif({ width: 64, height: 48 }).subarray(0, 10), cut([64, 48, 0])],
    ['of 9 bytes', gif({ width: 64, height: 48 }).subarray(0, 9), cut()],
  ])('%s', async (_what, part, expected) => {
    expect(await check(part)).toEqual(expected)
  }) // prettier-ignore
})

describe('a BMP', () => {
  const bmp = (header: Part, size = 100) => {
    const bytes = bytesOf(['BM', little(u32(size)), zeros(8), header])
    return bytesOf([bytes, zeros(100 - bytes.length)])
  }
  const sides = (width: number, height: number) => [little(u32(width)), little(u32(height))]
  it.each<Row>([
    ['whole', bmp([little(u32(40)), sides(64, 48)]), ok([64, 48, 0])],
    ['from its top down', bmp([little(u32(40)), sides(64, -48)]), ok([64, 48, 0])],
    ['with a small header', bmp([little(u32(12)), little(u16(64)), little(u16(48))]), ok([64, 48, 0])],
    ['larger than its file', bmp([little(u32(40)), sides(64, 48)], 101), cut([64, 48, 0])],
    ['of 26 bytes', bmp([little(u32(40)), sides(64, 48)]).subarray(0, 26), cut([64, 48, 0])],
    ['of 25 bytes', bmp([little(u32(40)), sides(64, 48)]).subarray(0, 25), cut()],
  ])('%s', async (_what, part, expected) => {
    expect(await check(part)).toEqual(expected)
  }) // prettier-ignore
})

it('a TIFF is taken as it is: nothing of it is read', async () => {
  for (const mark of ['II*\0', 'MM\0*']) expect(await check([mark, zeros(20)])).toEqual(ok())
})
