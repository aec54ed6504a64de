import { type Box } from '../boxes'

/** A piece of a box: bytes, or a text in latin1. */
export type Part = Uint8Array | string

export function joined(...parts: readonly Part[]): Uint8Array {
  const whole = new Uint8Array(lengthOf(parts))
  let at = 0
  for (const part of parts) {
    if (typeof part === 'string')
      for (let read = 0; read < part.length; read++) whole[at + read] = part.charCodeAt(read)
    else whole.set(part, at)
    at += part.length
  }
  return whole
}

const lengthOf = (parts: readonly Part[]) => parts.reduce((sum, part) => sum + part.length, 0)

/** Big-endian numbers of 32 bits. */
export function u32(...values: readonly number[]): Uint8Array {
  const bytes = new Uint8Array(values.length * 4)
  const view = new DataView(bytes.buffer)
  values.forEach((value, at) => view.setUint32(at * 4, value))
  return bytes
}

export const zeros = (length: number): Uint8Array => new Uint8Array(length)

export const box = (type: string, ...parts: readonly Part[]): Uint8Array =>
  joined(u32(lengthOf(parts) + 8), type, ...parts)

/** A box that begins with a version and flags. */
export const fullBox = (type: string, flags: number, ...parts: readonly Part[]): Uint8Array =>
  box(type, u32(flags), ...parts)

/** A copy of a box's payload, to be changed; `slice` would not copy what Node.js read. */
export const payloadOf = ({ bytes, start, end }: Box): Uint8Array =>
  new Uint8Array(bytes.subarray(start, end))

/** The box as it stands, under a header of 8 bytes. */
export const copied = (source: Box): Uint8Array =>
  box(source.type, source.bytes.subarray(source.start, source.end))
