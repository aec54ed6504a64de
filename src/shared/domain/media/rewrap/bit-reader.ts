import { demand } from '../media-fault'

const MAX_UNIT_BYTES = 4096

/** Reads a NAL unit bit by bit, its emulation prevention bytes left out (ITU-T H.264, 7.3.1). */
export class BitReader {
  private readonly bytes: Uint8Array
  private position = 0

  constructor(unit: Uint8Array) {
    const read = unit.subarray(0, MAX_UNIT_BYTES)
    this.bytes = read.filter(
      (byte, at) => !(byte === 3 && at > 1 && read[at - 1] === 0 && read[at - 2] === 0),
    )
  }

  flag(): boolean {
    return this.bits(1) === 1
  }

  /** Up to 32 bits. */
  bits(count: number): number {
    let value = 0
    for (let read = 0; read < count; read++) value = value * 2 + this.bit()
    return value
  }

  skip(count: number): this {
    this.position += count
    return this
  }

  /** An unsigned Exp-Golomb number, ue(v). */
  golomb(): number {
    let zeros = 0
    while (this.bit() === 0) demand(++zeros <= 32, 'golomb')
    return 2 ** zeros - 1 + this.bits(zeros)
  }

  /** A number that bounds a loop. */
  count(most: number): number {
    const count = this.golomb()
    demand(count <= most, 'count')
    return count
  }

  golombs(count: number): this {
    for (let read = 0; read < count; read++) this.golomb()
    return this
  }

  /** A signed Exp-Golomb number, se(v). */
  signed(): number {
    const code = this.golomb()
    return code % 2 === 1 ? (code + 1) / 2 : -code / 2
  }

  private bit(): number {
    const byte = this.bytes[this.position >> 3]
    demand(byte !== undefined, 'bits')
    return (byte >> (7 - (this.position++ & 7))) & 1
  }
}
