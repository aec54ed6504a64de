import { ByteCursor, latin1 } from '#shared/domain/media/byte-cursor'
import { MediaFault } from '#shared/domain/media/media-fault'

const BYTES = Uint8Array.from([0xff, 0x01, 0x02, 0x03, 0x04, 0x05, 0x06, 0x07, 0x08])
const cursor = (position = 0, end = BYTES.length) => new ByteCursor(BYTES, position, end)

const rangeOf = (act: () => unknown) => {
  try {
    return act()
  } catch (error) {
    return error instanceof MediaFault ? [error.code, error.details] : error
  }
}
const OUTSIDE = ['CORRUPT', { what: 'range' }]

it.each<[string, (of: ByteCursor) => unknown, unknown, number]>([
  ['one byte', (of) => of.u8(), 0xff, 1],
  ['two bytes', (of) => of.u16(), 0xff01, 2],
  ['two bytes, the small one first', (of) => of.u16(true), 0x01ff, 2],
  ['four bytes', (of) => of.u32(), 0xff010203, 4],
  ['four bytes, the small one first', (of) => of.u32(true), 0x030201ff, 4],
  ['four bytes with a sign', (of) => of.i32(), 0xff010203 - 2 ** 32, 4],
  ['eight bytes', (of) => of.skip(1).u64(), 0x01020304 * 2 ** 32 + 0x05060708, 9],
  ['eight bytes with a sign', (of) => of.i64(), (0xff010203 - 2 ** 32) * 2 ** 32 + 0x04050607, 8],
  ['a wide number', (of) => of.skip(1).long(true), 0x01020304 * 2 ** 32 + 0x05060708, 9],
  ['a narrow number', (of) => of.skip(1).long(false), 0x01020304, 5],
  ['no byte', (of) => of.uint(0), 0, 0],
  ['three bytes', (of) => of.uint(3), 0xff0102, 3],
  ['a name', (of) => of.skip(1).fourcc(), '\x01\x02\x03\x04', 5],
  ['a version and its flags', (of) => of.version(), 0xff, 4],
  ['whether a box is wide', (of) => of.isWide(), false, 4],
  ['whether a box is wide, which it is', (of) => of.skip(1).isWide(), true, 5],
  ['a sum of bytes', (of) => of.sum(3, 1), 0xff + 1 + 2, 3],
  ['a sum of pairs', (of) => of.sum(2, 2), 0xff01 + 0x0203, 4],
  ['a sum of fours', (of) => of.sum(2, 4), 0xff010203 + 0x04050607, 8],
  ['a sum of nothing', (of) => of.sum(0, 4), 0, 0],
  ['room for a table', (of) => of.table(3, 3), 3, 0],
])('reads %s', (_what, read, value, position) => {
  const of = cursor()
  expect([read(of), of.position, of.left]).toEqual([value, position, BYTES.length - position])
})

it.each<[string, () => unknown]>([
  ['a byte too many', () => cursor(8).skip(1).u8()],
  ['two bytes where one is left', () => cursor(8).u16()],
  ['beyond its own end, where bytes follow', () => cursor(0, 3).u32()],
  ['backwards', () => cursor(4).skip(-1)],
  ['a sum that is too long', () => cursor().sum(3, 4)],
  ['from a place before the bytes', () => cursor(-1)],
  ['from a place behind its end', () => cursor(4, 3)],
  ['to an end behind the bytes', () => cursor(0, 10)],
])('does not read %s', (_what, act) => {
  expect(rangeOf(act)).toEqual(OUTSIDE)
})

it('has room for a table that just fits, not for one more', () => {
  expect(cursor(1).table(2, 4)).toBe(2)
  expect(rangeOf(() => cursor(1).table(9, 1))).toEqual(['CORRUPT', { what: 'table' }])
})

it('reads a part of bytes that lie within others', () => {
  const part = BYTES.subarray(2, 6)
  expect([new ByteCursor(part).u32(), latin1(part, 1, 3), latin1(part)]).toEqual([
    ...[0x02030405, '\x03\x04', '\x02\x03\x04\x05'],
  ])
})
