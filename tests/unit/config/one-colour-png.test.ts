import { inflateSync } from 'node:zlib'
import { oneColourPng } from '../../../config/one-colour-png'

/** The data of a PNG's first chunk of that type. */
function dataOf(png: Buffer, type: string): Buffer {
  const at = png.indexOf(type)
  return png.subarray(at + 4, at + 4 + png.readUInt32BE(at - 4))
}

const png = oneColourPng([0, 8, 9, 255, 128, 17, 0, 0, 255], '#C8161D')

it('has four bits a pixel, two pixels a byte, behind a line’s filter', () => {
  expect([...dataOf(png, 'IHDR')]).toEqual([0, 0, 0, 3, 0, 0, 0, 3, 4, 3, 0, 0, 0])
  expect([...inflateSync(dataOf(png, 'IDAT'))]).toEqual([0, 0x00, 0x10, 0, 0xf8, 0x10, 0, 0x00, 0xf0])
})

it('has one colour in sixteen steps from clear to full', () => {
  expect(dataOf(png, 'PLTE').toString('hex')).toBe('c8161d'.repeat(16))
  expect([...dataOf(png, 'tRNS')]).toEqual(Array.from({ length: 16 }, (_, step) => step * 17))
})
