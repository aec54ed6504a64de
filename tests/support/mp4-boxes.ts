/** Bytes of boxes, as ISO/IEC 14496-12 lays them out. */

/** So many zeros that nobody writes: megabytes of samples cost nothing. */
export interface Gap {
  readonly gap: number
}

export type Part = Uint8Array | string | Gap | readonly Part[]

export const u8 = (...values: number[]): Uint8Array => Buffer.from(values)

export const u16 = (...values: number[]): Uint8Array =>
  Buffer.concat(values.map((value) => Buffer.from([(value >> 8) & 255, value & 255])))

/** Negative values become two's complement. */
export const u32 = (...values: number[]): Uint8Array => {
  const bytes = Buffer.alloc(values.length * 4)
  values.forEach((value, index) => bytes.writeUInt32BE(value >>> 0, index * 4))
  return bytes
}

export const u64 = (...values: (number | bigint)[]): Uint8Array => {
  const bytes = Buffer.alloc(values.length * 8)
  values.forEach((value, index) => bytes.writeBigUInt64BE(BigInt.asUintN(64, BigInt(value)), index * 8))
  return bytes
}

/** Asks for no global, which is slow where tests run. */
const isBytes = (part: Part): part is Uint8Array => typeof part !== 'string' && 'byteLength' in part

export const lengthOf = (part: Part): number => {
  if (typeof part === 'string' || isBytes(part)) return part.length
  return 'gap' in part ? part.gap : part.reduce((sum, each) => sum + lengthOf(each), 0)
}

/** Gives where the part ends. */
function write(part: Part, into: Buffer, at: number): number {
  if (typeof part === 'string') return at + into.write(part, at, 'latin1')
  if (isBytes(part)) into.set(part, at)
  else if (!('gap' in part)) return part.reduce((end: number, each) => write(each, into, end), at)
  return at + lengthOf(part)
}

/** One piece of bytes, each written once; texts are latin1. */
export function bytesOf(part: Part): Uint8Array {
  if (isBytes(part)) return part
  const bytes = Buffer.alloc(lengthOf(part))
  write(part, bytes, 0)
  return bytes
}

export const box = (type: string, ...parts: Part[]): Uint8Array =>
  bytesOf([u32(lengthOf(parts) + 8), type, parts])

/** A box whose size is written in 64 bits. */
export const largeBox = (type: string, ...parts: Part[]): Uint8Array =>
  bytesOf([u32(1), type, u64(lengthOf(parts) + 16), parts])

export const fullBox = (type: string, version: number, flags: number, ...parts: Part[]): Uint8Array =>
  box(type, u32(((version << 24) | flags) >>> 0), parts)

/** A header that claims `size` bytes whatever follows. */
export const lyingHeader = (type: string, size: number): Uint8Array => bytesOf([u32(size), type])

export const zeros = (length: number): Uint8Array => new Uint8Array(length)
