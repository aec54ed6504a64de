import { corrupt, demand } from './media-fault'

/** Reads numbers forward through bytes; stepping over the end is `CORRUPT`, never an exception of the engine. */
export class ByteCursor {
  private readonly view: DataView

  constructor(
    readonly bytes: Uint8Array,
    public position = 0,
    readonly end = bytes.length,
  ) {
    demand(position >= 0 && position <= end && end <= bytes.length, 'range')
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  }

  get left(): number {
    return this.end - this.position
  }

  u8(): number {
    return this.view.getUint8(this.step(1))
  }

  u16(littleEndian = false): number {
    return this.view.getUint16(this.step(2), littleEndian)
  }

  u32(littleEndian = false): number {
    return this.view.getUint32(this.step(4), littleEndian)
  }

  i32(): number {
    return this.view.getInt32(this.step(4))
  }

  /** Exact up to 2^53; beyond, only known to be larger than any file or duration we accept. */
  u64(): number {
    return this.uint(8)
  }

  /** A place or a time: 8 bytes in a wide box, else 4. */
  long(wide: boolean): number {
    return wide ? this.u64() : this.u32()
  }

  i64(): number {
    const high = this.i32()
    return high * 4294967296 + this.u32()
  }

  /** A big-endian number of 0 to 8 bytes. */
  uint(width: number): number {
    let value = 0
    for (let read = 0; read < width; read++) value = value * 256 + this.u8()
    return value
  }

  fourcc(): string {
    const at = this.step(4)
    return latin1(this.bytes, at, at + 4)
  }

  skip(count: number): this {
    this.step(count)
    return this
  }

  /** Demands that a table of `count` rows of `width` bytes lies within what is left, before anybody loops over it. */
  table(count: number, width: number): number {
    demand(count * width <= this.left, 'table')
    return count
  }

  /** The sum of `count` big-endian numbers of 1, 2 or 4 bytes each. */
  sum(count: number, width: number): number {
    let sum = 0
    for (let at = this.step(count * width); at < this.position; at += width)
      sum +=
        width === 4 ? this.view.getUint32(at) : width === 2 ? this.view.getUint16(at) : this.view.getUint8(at)
    return sum
  }

  /** The version of a full box; its 24 bits of flags are read over. */
  version(): number {
    const version = this.u8()
    this.step(3)
    return version
  }

  /** Reads the version of a full box whose times or places are wide in version 1. */
  isWide(): boolean {
    return this.version() === 1
  }

  private step(count: number): number {
    const at = this.position
    if (!(count >= 0) || at + count > this.end) throw corrupt('range')
    this.position = at + count
    return at
  }
}

/** A few thousand bytes at most, one character each. */
export const latin1 = (bytes: Uint8Array, start = 0, end = bytes.length): string =>
  String.fromCharCode(...bytes.subarray(start, end))

/** One character each, of any number of bytes. */
export function longLatin1(bytes: Uint8Array): string {
  let text = ''
  for (const byte of bytes) text += String.fromCharCode(byte)
  return text
}
