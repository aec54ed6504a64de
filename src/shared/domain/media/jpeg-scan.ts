/** One kind of the picture's values: how many blocks of it lie in a unit, across and down, and which codes its scan uses. */
interface Component {
  readonly id: number
  readonly across: number
  readonly down: number
}

interface Frame {
  readonly width: number
  readonly height: number
  readonly components: readonly Component[]
}

/** For each next 16 bits, the length of the code they begin with (high byte; 0: none) and what it means (low byte). */
type Codes = Uint16Array

interface Tables {
  readonly codes: Map<number, Codes>
  /** Units between two restart markers; 0: no markers. */
  interval: number
}

const SOF_SEQUENTIAL = /^(192|193)$/
const SOF_OTHER = /^(194|195|197|198|199|20[1-367])$/
const [DHT, EOI, SOS, DRI] = [0xc4, 0xd9, 0xda, 0xdd]

const u16 = (bytes: Uint8Array, at: number) => (bytes[at] ?? 0) * 256 + (bytes[at + 1] ?? 0)

/**
 * Where the coded data of a JPEG's last pixel end, by following its codes without drawing anything; undefined where the data end
 * before, `unknown` for codings that cannot be followed one code at a time (progressive, arithmetic).
 */
export function codedPictureEnd(bytes: Uint8Array): number | 'unknown' | undefined {
  const tables: Tables = { codes: new Map(), interval: 0 }
  const seen = new Set<number>()
  let frame: Frame | undefined
  for (let at = 2; at + 3 < bytes.length;) {
    const marker = bytes[at + 1] ?? 0
    if (bytes[at] !== 0xff || marker < 0xc0 || (marker >= 0xd0 && marker <= 0xd8) || marker === 0xff) {
      at++
      continue
    }
    if (marker === EOI) return undefined
    const [start, end] = [at + 4, at + 2 + u16(bytes, at + 2)]
    if (end <= start - 1) return undefined
    if (SOF_OTHER.test(String(marker))) return 'unknown'
    if (SOF_SEQUENTIAL.test(String(marker))) frame = frameAt(bytes, start)
    if (marker === DHT) readCodes(bytes, start, end, tables.codes)
    if (marker === DRI) tables.interval = u16(bytes, start)
    at = end
    if (marker !== SOS) continue
    const scanned = frame && followScan(bytes, start, end, frame, tables)
    if (!frame || scanned === undefined) return undefined
    for (let part = 0; part < (bytes[start] ?? 0); part++) seen.add(bytes[start + 1 + part * 2] ?? 0)
    if (frame.components.every(({ id }) => seen.has(id))) return scanned
    at = scanned
  }
  return undefined
}

function frameAt(bytes: Uint8Array, at: number): Frame {
  const count = bytes[at + 5] ?? 0
  const components = Array.from({ length: count }, (_, part) => {
    const sampling = bytes[at + 7 + part * 3] ?? 0
    return { id: bytes[at + 6 + part * 3] ?? 0, across: sampling >> 4 || 1, down: sampling & 15 || 1 }
  })
  return { height: u16(bytes, at + 1), width: u16(bytes, at + 3), components }
}

/** By class (0 for the mean of a block, 1 for the rest) and number. */
function readCodes(bytes: Uint8Array, start: number, end: number, codes: Map<number, Codes>): void {
  for (let at = start; at + 17 <= end;) {
    const name = bytes[at] ?? 0
    const table = new Uint16Array(65536)
    let code = 0
    let value = at + 17
    for (let length = 1; length <= 16; length++) {
      for (let left = bytes[at + length] ?? 0; left > 0; left--, value++) {
        table.fill((length << 8) | (bytes[value] ?? 0), code, code + (1 << (16 - length)))
        code += 1 << (16 - length)
      }
    }
    codes.set(name, table)
    at = value
  }
}

/** The scan's units: of several components a unit holds blocks of each, of one alone a unit is a block. */
function unitsOf({ width, height, components }: Frame, parts: readonly Component[]): number {
  const across = Math.max(...components.map((each) => each.across))
  const down = Math.max(...components.map((each) => each.down))
  const [only] = parts
  if (parts.length > 1 || !only) return Math.ceil(width / (8 * across)) * Math.ceil(height / (8 * down))
  const blocks = (side: number, own: number, most: number) => Math.ceil(Math.ceil((side * own) / most) / 8)
  return blocks(width, only.across, across) * blocks(height, only.down, down)
}

/** Follows the codes of one scan; where they end, or undefined where the data end before. */
function followScan(
  bytes: Uint8Array,
  head: number,
  from: number,
  frame: Frame,
  { codes, interval }: Tables,
): number | undefined {
  const count = bytes[head] ?? 0
  const parts: Component[] = []
  const used: (readonly [Codes, Codes])[] = []
  for (let part = 0; part < count; part++) {
    const component = frame.components.find(({ id }) => id === bytes[head + 1 + part * 2])
    const names = bytes[head + 2 + part * 2] ?? 0
    const [mean, rest] = [codes.get(names >> 4), codes.get(16 + (names & 15))]
    if (!component || !mean || !rest) return undefined
    parts.push(component)
    const blocks = count > 1 ? component.across * component.down : 1
    for (let block = 0; block < blocks; block++) used.push([mean, rest])
  }
  const bits = new CodedBits(bytes, from)
  const units = unitsOf(frame, parts)
  for (let unit = 0; unit < units; unit++) {
    if (interval > 0 && unit > 0 && unit % interval === 0 && !bits.restart()) return undefined
    for (const [mean, rest] of used) if (!followBlock(bits, mean, rest)) return undefined
  }
  return bits.end()
}

function followBlock(bits: CodedBits, mean: Codes, rest: Codes): boolean {
  const first = bits.code(mean)
  if (first < 0 || !bits.skip(first)) return false
  for (let place = 1; place < 64; place++) {
    const code = bits.code(rest)
    if (code < 0) return false
    const length = code & 15
    if (length === 0 && code !== 0xf0) break
    place += code >> 4
    if (!bits.skip(length)) return false
  }
  return true
}

/** The bits of coded data; a marker ends them, and nothing is read beyond it. */
class CodedBits {
  private held = 0
  private count = 0

  constructor(
    private readonly bytes: Uint8Array,
    private at: number,
  ) {}

  /** What the next code means; below zero where there is none. */
  code(codes: Codes): number {
    this.fill()
    const next = this.count >= 16 ? this.held >>> (this.count - 16) : this.held << (16 - this.count)
    const found = codes[next & 0xffff] ?? 0
    return found >> 8 > 0 && this.skip(found >> 8) ? found & 0xff : -1
  }

  skip(bits: number): boolean {
    this.fill()
    if (bits > this.count) return false
    this.count -= bits
    this.held &= (1 << this.count) - 1
    return true
  }

  /** Goes behind the restart marker that must come next. */
  restart(): boolean {
    const at = this.end()
    const marker = this.bytes[at + 1] ?? 0
    if (this.bytes[at] !== 0xff || marker < 0xd0 || marker > 0xd7) return false
    this.at = at + 2
    this.held = this.count = 0
    return true
  }

  /** Behind the last byte of which a bit was used. */
  end(): number {
    let at = this.at
    for (let unused = this.count >> 3; unused > 0; unused--)
      at -= this.bytes[at - 1] === 0 && this.bytes[at - 2] === 0xff ? 2 : 1
    return at
  }

  /** At least 16 bits where there are so many. */
  private fill(): void {
    while (this.count < 16) {
      const byte = this.bytes[this.at]
      if (byte === undefined || (byte === 0xff && this.bytes[this.at + 1] !== 0)) return
      this.at += byte === 0xff ? 2 : 1
      this.held = (this.held << 8) | byte
      this.count += 8
    }
  }
}
