import { demand } from '../media-fault'

/** Reads a deflate stream bit by bit, the lowest bit of each byte first. */
export class Bits {
  private held = 0
  private count = 0

  constructor(
    private readonly bytes: Uint8Array,
    private at = 0,
  ) {}

  /** The next `count` bits (15 at most) without taking them; zeros stand for what lies behind the end. */
  peek(count: number): number {
    while (this.count < count) {
      this.held |= (this.bytes[this.at++] ?? 0) << this.count
      this.count += 8
    }
    return this.held & ((1 << count) - 1)
  }

  drop(count: number): void {
    this.held >>>= count
    this.count -= count
    demand(this.at - (this.count >> 3) <= this.bytes.length, 'deflate end')
  }

  take(count: number): number {
    const value = this.peek(count)
    this.drop(count)
    return value
  }

  /** `length` whole bytes from the next byte on. */
  wholeBytes(length: number): Uint8Array {
    const start = this.at - (this.count >> 3)
    demand(start + length <= this.bytes.length, 'deflate end')
    this.held = this.count = 0
    this.at = start + length
    return this.bytes.subarray(start, this.at)
  }
}
