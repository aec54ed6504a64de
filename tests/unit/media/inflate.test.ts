import { constants, deflateSync, inflateSync } from 'node:zlib'
import { MediaFault } from '#shared/domain/media/media-fault'
import { Budget } from '#shared/domain/media/pdf/budget'
import { inflate } from '#shared/domain/media/pdf/inflate'
import { bytesOf, u8, zeros } from '../../support/mp4-boxes'
import { dice } from '../../support/mutations'

const MEBIBYTE = 1024 * 1024
const unpack = (packed: Uint8Array, most = MEBIBYTE, budget = 16 * MEBIBYTE) =>
  Buffer.from(inflate(packed, most, new Budget(budget)))

const roll = dice(7)
const noise = Buffer.from(Array.from({ length: 70_000 }, () => roll(256)))
const words = Buffer.from(Array.from({ length: 30_000 }, () => 'obj /Type 0 R << >> '[roll(20)]).join(''))

const PLAIN: [string, Uint8Array][] = [
  ['nothing', zeros(0)],
  ['one byte', u8(7)],
  ['zeros', zeros(300_000)],
  ['noise', noise],
  ['words', words],
  ['words far apart', bytesOf([words.subarray(0, 200), noise.subarray(0, 32_400), words.subarray(0, 200)])],
]
const WAYS: [string, object][] = [
  ['the usual way', {}],
  ['without packing', { level: 0 }],
  ['at its best', { level: 9 }],
  ['by fixed codes', { strategy: constants.Z_FIXED }],
  ['by codes alone', { strategy: constants.Z_HUFFMAN_ONLY }],
  ['by runs', { strategy: constants.Z_RLE }],
  ['in many blocks', { memLevel: 1 }],
]

describe.each(PLAIN)('%s', (_what, plain) => {
  it.each(WAYS)('packed %s comes out again', (_way, options) => {
    expect(unpack(deflateSync(plain, options)).equals(plain)).toBe(true)
  })
})

it('leaves alone what stands behind the end', () => {
  expect(unpack(bytesOf([deflateSync(words), 'endstream']))).toEqual(words)
})

it('does not ask the checksum', () => {
  expect(unpack(deflateSync(words).subarray(0, -4))).toEqual(words)
})

const fault = (act: () => unknown): unknown => {
  try {
    return act()
  } catch (error) {
    if (!(error instanceof MediaFault)) throw error
    return [error.code, error.details]
  }
}

it.each<[string, Uint8Array, string]>([
  ['no header', u8(0, 0, 0, 0), 'zlib header'],
  ['a dictionary of its own', u8(0x78, 0xbb, 1, 2), 'zlib header'],
  ['a block of no kind', u8(0x78, 0x9c, 7), 'deflate block'],
  ['a stored block that contradicts itself', u8(0x78, 0x9c, 1, 2, 0, 0, 0), 'deflate stored'],
  ['a stored block that is cut', u8(0x78, 0x9c, 1, 2, 0, 0xfd, 0xff, 7), 'deflate end'],
  ['nothing in it', u8(0x78, 0x9c), 'deflate end'],
  ['only its beginning', deflateSync(noise).subarray(0, 3000), 'deflate end'],
  ['a step back before its beginning', u8(0x78, 0x9c, 0x03, 0x02, 0), 'deflate distance'],
])('%s is corrupt', (_what, packed, what) => {
  expect(fault(() => unpack(packed))).toEqual(['CORRUPT', { what }])
})

it('ends at the bound of what it may give', () => {
  const packed = deflateSync(zeros(5000))
  expect(unpack(packed, 5000)).toHaveLength(5000)
  expect(fault(() => unpack(packed, 4999))).toEqual(['NOT_CHECKABLE', { what: 'size' }])
})

it('ends at the bound of what it may cost', () => {
  expect(fault(() => unpack(deflateSync(words), MEBIBYTE, 29_000))).toEqual([
    'NOT_CHECKABLE',
    { what: 'size' },
  ])
})

it('says of spoiled streams what zlib says, or less', () => {
  const packed = deflateSync(words.subarray(0, 3000))
  for (let round = 0; round < 3000; round++) {
    const spoiled = Buffer.from(packed)
    spoiled[2 + roll(packed.length - 2)] = roll(256)
    const ours = fault(() => unpack(spoiled))
    const theirs = fault(() => tolerant(spoiled))
    if (Buffer.isBuffer(theirs)) expect(Buffer.isBuffer(ours) && ours.equals(theirs)).toBe(true)
  }
})

/** By zlib; nothing where it refuses. */
function tolerant(packed: Buffer): Buffer | undefined {
  try {
    return inflateSync(packed)
  } catch {
    return undefined
  }
}
