/** Bytes of boxes, as ISO/IEC 14496-12 lays them out. */

export type Part = Uint8Array | string | readonly Part[]

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

/** One piece of bytes; texts are latin1. */
export const bytesOf = (part: Part): Uint8Array => {
  if (typeof part === 'string') return Buffer.from(part, 'latin1')
  if (part instanceof Uint8Array) return part
  return Buffer.concat(part.map(bytesOf))
}

export const box = (type: string, ...parts: Part[]): Uint8Array => {
  const payload = bytesOf(parts)
  return bytesOf([u32(payload.length + 8), type, payload])
}

/** A box whose size is written in 64 bits. */
export const largeBox = (type: string, ...parts: Part[]): Uint8Array => {
  const payload = bytesOf(parts)
  return bytesOf([u32(1), type, u64(payload.length + 16), payload])
}

export const fullBox = (type: string, version: number, flags: number, ...parts: Part[]): Uint8Array =>
  box(type, u32(((version << 24) | flags) >>> 0), parts)

/** A header that claims `size` bytes whatever follows. */
export const lyingHeader = (type: string, size: number): Uint8Array => bytesOf([u32(size), type])

export const zeros = (length: number): Uint8Array => new Uint8Array(length)
