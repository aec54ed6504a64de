import { demand, MediaFault } from '../media-fault'
import { Bits } from './bits'
import { type Budget } from './budget'

/** Code words by their bits as they come; each entry is `symbol * 16 + length`, 0 for no word. */
interface Codes {
  readonly bits: number
  readonly words: Uint16Array
}

const LENGTH_EXTRA = [0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 0]
const DISTANCE_EXTRA = Array.from({ length: 30 }, (_, at) => Math.max(0, (at >> 1) - 1))
const CODE_LENGTH_ORDER = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15]

function bases(first: number, extra: readonly number[]): number[] {
  let next = first
  return extra.map((bits) => (next += 1 << bits) - (1 << bits))
}
const LENGTH_BASE = [...bases(3, LENGTH_EXTRA).slice(0, 28), 258]
const DISTANCE_BASE = bases(1, DISTANCE_EXTRA)

/** Output that grows up to a bound. */
class Output {
  bytes: Uint8Array
  length = 0

  constructor(
    expected: number,
    private readonly most: number,
    private readonly budget: Budget,
  ) {
    this.bytes = new Uint8Array(Math.min(most, expected))
  }

  /** Room for `count` more bytes, which are counted as written. */
  grow(count: number): number {
    const at = this.length
    this.length += count
    if (this.length > this.most) throw new MediaFault('NOT_CHECKABLE', { what: 'size' })
    this.budget.spend(count)
    if (this.length > this.bytes.length) {
      const larger = new Uint8Array(Math.min(this.most, this.length * 2))
      larger.set(this.bytes)
      this.bytes = larger
    }
    return at
  }
}

/**
 * Unpacks a zlib stream (RFC 1950, RFC 1951) to at most `most` bytes; more is `NOT_CHECKABLE`, a fault in it `CORRUPT`.
 * Bytes behind its end are left alone; its checksum is not asked, as no viewer does.
 */
export function inflate(packed: Uint8Array, most: number, budget: Budget): Uint8Array {
  const bits = new Bits(packed)
  const header = bits.take(8) * 256 + bits.take(8)
  demand((header & 0x0f20) === 0x0800 && header % 31 === 0, 'zlib header')
  const output = new Output(packed.length * 4, most, budget)
  for (let last = 0; last === 0;) {
    last = bits.take(1)
    const kind = bits.take(2)
    demand(kind < 3, 'deflate block')
    if (kind === 0) stored(bits, output)
    else {
      const [literals, distances] = kind === 1 ? fixedCodes() : dynamicCodes(bits)
      budget.spend((literals.words.length + distances.words.length) >> 3)
      coded(bits, output, literals, distances)
    }
  }
  return output.bytes.subarray(0, output.length)
}

function stored(bits: Bits, output: Output): void {
  const header = bits.wholeBytes(4)
  const [low = 0, high = 0, lowAgain = 0, highAgain = 0] = header
  demand((low ^ lowAgain) === 255 && (high ^ highAgain) === 255, 'deflate stored')
  const plain = bits.wholeBytes(low + high * 256)
  const at = output.grow(plain.length)
  output.bytes.set(plain, at)
}

function coded(bits: Bits, output: Output, literals: Codes, distances: Codes): void {
  for (;;) {
    const symbol = next(bits, literals)
    if (symbol < 256) {
      const at = output.grow(1)
      output.bytes[at] = symbol
    } else if (symbol === 256) return
    else copyBack(output, valueOf(bits, symbol - 257, LENGTH_BASE, LENGTH_EXTRA), distance(bits, distances))
  }
}

const distance = (bits: Bits, codes: Codes) => valueOf(bits, next(bits, codes), DISTANCE_BASE, DISTANCE_EXTRA)

function valueOf(bits: Bits, symbol: number, base: readonly number[], extra: readonly number[]): number {
  const start = base[symbol]
  demand(start !== undefined, 'deflate symbol')
  return start + bits.take(extra[symbol] ?? 0)
}

function copyBack(output: Output, length: number, back: number): void {
  const at = output.grow(length)
  demand(back <= at, 'deflate distance')
  const { bytes } = output
  for (let to = at; to < at + length; to++) bytes[to] = bytes[to - back] ?? 0
}

function next(bits: Bits, { bits: width, words }: Codes): number {
  const word = words[bits.peek(width)] ?? 0
  demand(word !== 0, 'deflate word')
  bits.drop(word & 15)
  return word >> 4
}

/** Canonical code words from their lengths; a set that says more than it can is `CORRUPT`. */
function codesOf(lengths: readonly number[]): Codes {
  const width = Math.max(1, ...lengths)
  const words = new Uint16Array(1 << width)
  let code = 0
  for (let length = 1; length <= width; length++) {
    for (let symbol = 0; symbol < lengths.length; symbol++) {
      if (lengths[symbol] !== length) continue
      demand(code < 1 << length, 'deflate codes')
      for (let at = reversed(code++, length); at < words.length; at += 1 << length)
        words[at] = symbol * 16 + length
    }
    code *= 2
  }
  return { bits: width, words }
}

function reversed(code: number, length: number): number {
  let turned = 0
  for (let bit = 0; bit < length; bit++) turned |= ((code >> bit) & 1) << (length - 1 - bit)
  return turned
}

let fixed: readonly [Codes, Codes] | undefined
const fixedCodes = () =>
  (fixed ??= [
    codesOf(Array.from({ length: 288 }, (_, at) => (at < 144 ? 8 : at < 256 ? 9 : at < 280 ? 7 : 8))),
    codesOf(Array.from({ length: 30 }, () => 5)),
  ])

function dynamicCodes(bits: Bits): readonly [Codes, Codes] {
  const literals = bits.take(5) + 257
  const distances = bits.take(5) + 1
  const own = Array.from({ length: 19 }, () => 0)
  const used = bits.take(4) + 4
  for (const at of CODE_LENGTH_ORDER.slice(0, used)) own[at] = bits.take(3)
  const lengths = codeLengths(bits, codesOf(own), literals + distances)
  return [codesOf(lengths.slice(0, literals)), codesOf(lengths.slice(literals))]
}

function codeLengths(bits: Bits, codes: Codes, count: number): number[] {
  const lengths: number[] = []
  while (lengths.length < count) {
    const symbol = next(bits, codes)
    if (symbol < 16) lengths.push(symbol)
    else {
      const repeated = symbol === 16 ? lengths[lengths.length - 1] : 0
      demand(repeated !== undefined, 'deflate repeat')
      const times = symbol === 16 ? 3 + bits.take(2) : symbol === 17 ? 3 + bits.take(3) : 11 + bits.take(7)
      for (let time = 0; time < times; time++) lengths.push(repeated)
    }
  }
  demand(lengths.length === count, 'deflate repeat')
  return lengths
}
