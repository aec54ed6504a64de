import { piecesOf, type Piece } from './structure-map'

/** A changed file and what was done to it, in words. */
export interface Mutant {
  readonly bytes: Buffer
  readonly how: string
}

/** Whole numbers below a bound, the same for the same seed. */
export type Dice = (below: number) => number

export function dice(seed: number): Dice {
  let state = seed >>> 0
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * below)
  }
}

/** Numbers that sizes, counts and times go wrong at. */
const EDGES = [0n, 1n, 2n, 7n, 8n, 16n, 0x7fffn, 0xffffn, 0x10000n, 0x7fffffffn, 0x80000000n, 0xffffffffn, 2n ** 53n,
  2n ** 63n, 2n ** 64n - 1n] // prettier-ignore
const WIDTHS = [1, 2, 4, 8] as const
const NAMES =
  'ftyp moov mdat free trak mdia stbl stts ctts stsz stz2 stsc stco co64 elst mvex moof traf trun sidx mfra meta'

/** May write into `bytes`. */
type Change = (bytes: Buffer, pieces: readonly Piece[], roll: Dice) => Mutant

/** One to three changes of a file that is whole: half of them blind, half where its structure says what lengths and counts are. */
export function mutant(original: Uint8Array, seed: number): Mutant {
  const roll = dice(seed)
  const pieces = piecesOf(original)
  let made: Mutant = { bytes: Buffer.from(original), how: '' }
  for (let changes = 1 + roll(3); changes > 0 && made.bytes.length > 0; changes--) {
    const kinds =
      isPdf(made.bytes) && roll(2) === 0 ? TEXTUAL : pieces.length > 0 && roll(2) === 0 ? STRUCTURAL : BLIND
    const change = kinds[roll(kinds.length)] ?? flip
    const { bytes, how } = change(made.bytes, pieces, roll)
    made = { bytes, how: made.how + (made.how && ', ') + how }
  }
  return made
}

const flip: Change = (bytes, _pieces, roll) => {
  const at = roll(bytes.length)
  const value = [0, 255, 128, roll(256)][roll(4)] ?? 0
  bytes[at] = value
  return { bytes, how: `byte ${at} = ${value}` }
}

const cut: Change = (bytes, pieces, roll) => {
  const piece = pieces[roll(pieces.length * 2)]
  const at = Math.min(bytes.length, piece ? piece.start + roll(17) : roll(bytes.length))
  return { bytes: bytes.subarray(0, at), how: `cut at ${at}` }
}

const zeros: Change = (bytes, _pieces, roll) => {
  const at = roll(bytes.length)
  const length = roll(Math.min(700, bytes.length - at) + 1)
  return { bytes: bytes.fill(0, at, at + length), how: `${length} zeros at ${at}` }
}

/** An edge case into one of the first fields of a piece, its size among them. */
const edge: Change = (bytes, pieces, roll) => {
  const piece = pieces[roll(pieces.length)]
  const width = WIDTHS[roll(4)] ?? 4
  const at = (piece?.start ?? 0) + 2 * roll(1 + roll(30))
  if (at + width > bytes.length) return { bytes, how: 'nothing' }
  const near = BigInt(bytes.readUIntBE(at, Math.min(width, 6)) + roll(3) - 1)
  const value = BigInt.asUintN(width * 8, roll(3) === 0 ? near : (EDGES[roll(EDGES.length)] ?? 0n))
  const written = Buffer.from(value.toString(16).padStart(width * 2, '0'), 'hex')
  const little = roll(4) === 0
  ;(little ? written.reverse() : written).copy(bytes, at)
  return { bytes, how: `${width} bytes at ${at} = ${little ? 'little ' : ''}${value}` }
}

/** A box whose size stands in 64 bits, at an edge. */
const wideSize: Change = (bytes, pieces, roll) => {
  const at = pieces[roll(pieces.length)]?.start ?? 0
  if (at + 16 > bytes.length) return { bytes, how: 'nothing' }
  const value = EDGES[roll(EDGES.length)] ?? 0n
  bytes.writeUInt32BE(1, at)
  bytes.writeBigUInt64BE(value, at + 8)
  return { bytes, how: `64-bit size at ${at} = ${value}` }
}

const rename: Change = (bytes, pieces, roll) => {
  const at = (pieces[roll(pieces.length)]?.start ?? 0) + 4
  const name = NAMES.split(' ')[roll(22)] ?? 'free'
  if (at + 4 > bytes.length) return { bytes, how: 'nothing' }
  bytes.write(name, at, 'latin1')
  return { bytes, how: `name at ${at} = ${name}` }
}

/** A piece left out, doubled or filled up, with the sizes around it set right, so that what is inside is still read. */
const resize: Change = (bytes, pieces, roll) => {
  const piece = pieces[roll(pieces.length)]
  if (!piece || piece.end > bytes.length) return { bytes, how: 'nothing' }
  const own = bytes.subarray(piece.start, piece.end)
  const [how, instead] = (
    [
      ['left out', []],
      ['doubled', [own, own]],
      ['emptied', [own.subarray(0, piece.headerBytes)]],
      ['followed by zeros', [own, Buffer.alloc(roll(64))]],
    ] as const
  )[roll(4)] ?? ['kept', [own]]
  const grown = instead.reduce((sum, { length }) => sum + length, 0) - own.length
  const made = Buffer.concat([bytes.subarray(0, piece.start), ...instead, bytes.subarray(piece.end)])
  if (how === 'emptied') made.writeUInt32BE(piece.headerBytes, piece.start)
  for (const at of piece.around) made.writeUInt32BE((made.readUInt32BE(at) + grown) >>> 0, at)
  return { bytes: made, how: `piece at ${piece.start} ${how}` }
}

const isPdf = (bytes: Buffer) => bytes.toString('latin1', 0, 5) === '%PDF-'

/** A number written in digits becomes another. */
const numeral: Change = (bytes, _pieces, roll) => {
  const found = [...bytes.toString('latin1').matchAll(/\d+/g)]
  const { 0: digits = '', index: at = 0 } = found[roll(found.length)] ?? {}
  const value =
    [Number(digits) + roll(3) - 1, roll(bytes.length), Number(EDGES[roll(EDGES.length)]), 0][roll(4)] ?? 0
  const written = String(Math.max(0, value)).padStart(roll(2) * digits.length, '0')
  const made = Buffer.concat([
    bytes.subarray(0, at),
    Buffer.from(written),
    bytes.subarray(at + digits.length),
  ])
  return { bytes: made, how: `number at ${at} = ${written}` }
}

/** What brackets, names and words are made of, where it was not. */
const mark: Change = (bytes, _pieces, roll) => {
  const at = roll(bytes.length)
  const written =
    ['<<', '>>', '[', ']', '(', ')', '/JS', ' R ', ' obj', 'endobj', 'stream\n', '%', '#4a'][roll(13)] ?? ''
  bytes.write(written, at, 'latin1')
  return { bytes, how: `${written} at ${at}` }
}

const TEXTUAL: readonly Change[] = [numeral, numeral, numeral, mark]
const BLIND: readonly Change[] = [flip, flip, flip, cut, zeros]
const STRUCTURAL: readonly Change[] = [edge, edge, edge, edge, wideSize, rename, resize, resize]
