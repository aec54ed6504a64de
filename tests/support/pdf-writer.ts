import { deflateSync } from 'node:zlib'
import { bytesOf, lengthOf, type Part } from './mp4-boxes'

/** Objects by their numbers, as they are written between `obj` and `endobj`. */
export type PdfObjects = Readonly<Record<number, Part>>

/** One revision of a PDF. */
export interface RevisionPlan {
  readonly objects?: PdfObjects
  /** Objects that stand in an object stream of this number (50 unless told). */
  readonly packed?: PdfObjects
  readonly container?: number
  /** How the object stream is written; deflated unless told. */
  readonly pack?: Pack
  /** How places are told; hybrid is a table with a stream for what is packed. */
  readonly index?: 'table' | 'stream' | 'hybrid'
  /** PNG's prediction in the cross-reference stream. */
  readonly predictor?: 0 | 1 | 2 | 3 | 4
  /** What else the trailer says; `/Root 1 0 R` unless it says a root. */
  readonly trailer?: string
  /** Places told instead of the true ones, by number. */
  readonly lies?: Readonly<Record<number, number>>
  /** What `startxref` says, from the true place. */
  readonly start?: (at: number) => number
}

const HEADER = bytesOf(['%PDF-1.7\n%', Buffer.from([0xe2, 0xe3, 0xcf, 0xd3]), '\n'])

/** A catalogue (1), a tree (2) and `count` pages (3 and on). */
export function pagesOf(count: number, catalog = ''): PdfObjects {
  const numbers = Array.from({ length: count }, (_, at) => at + 3)
  return {
    1: `<</Type/Catalog/Pages 2 0 R${catalog}>>`,
    2: `<</Type/Pages/Count ${count}/Kids[${numbers.map((number) => `${number} 0 R`).join(' ')}]>>`,
    ...Object.fromEntries(
      numbers.map((number) => [number, '<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>']),
    ),
  }
}

export const streamOf = (bytes: Part, dict = ''): Part => [
  `<<${dict}/Length ${lengthOf(bytes)}>>\nstream\n`, bytes, '\nendstream',
] // prettier-ignore

/** How an object stream is packed, and what its dictionary says of that. */
type Pack = (plain: Uint8Array) => { readonly dict: string; readonly bytes: Uint8Array }

const deflated: Pack = (plain) => ({ dict: '/Filter/FlateDecode', bytes: deflateSync(plain) })

/** The payload of an object stream and what its dictionary says of it. */
export function objectStream(packed: PdfObjects, pack = deflated): Part {
  const rows = Object.entries(packed)
  let at = 0
  const heading = rows.map(([number, body]) => {
    const row = `${number} ${at} `
    at += lengthOf(body) + 1
    return row
  })
  const plain = bytesOf([heading, rows.map(([, body]) => [body, '\n'])])
  const { dict, bytes } = pack(plain)
  return streamOf(bytes, `/Type/ObjStm/N ${rows.length}/First ${lengthOf(heading)}${dict}`)
}

/** A PDF of one revision or several, each appended to the one before. */
export function pdf(...revisions: RevisionPlan[]): Uint8Array {
  const written: Part[] = [HEADER]
  let previous: number | undefined
  for (const plan of revisions) {
    const from = lengthOf(written)
    const { parts, indexAt } = revision(plan, from, previous)
    written.push(parts)
    previous = indexAt
  }
  return bytesOf(written)
}

/** `[kind, place, generation or index]` of a row, as a cross-reference stream says it. */
type Row = readonly [number, number, number]

function revision(plan: RevisionPlan, from: number, previous: number | undefined) {
  const { objects = {}, packed = {}, container = 50, index = 'table', lies = {}, start = (at) => at } = plan
  const hasPacked = Object.keys(packed).length > 0
  const all: Record<number, Part> = {
    ...objects,
    ...(hasPacked ? { [container]: objectStream(packed, plan.pack) } : {}),
  }
  const parts: Part[] = []
  const rows = new Map<number, Row>([[0, [0, 0, 65535]]])
  const here = () => from + lengthOf(parts)
  for (const [number, body] of Object.entries(all)) {
    rows.set(Number(number), [1, lies[Number(number)] ?? here(), 0])
    parts.push(`${number} 0 obj\n`, body, '\nendobj\n')
  }
  const inside = new Map(
    Object.keys(packed).map((number, at): [number, Row] => [Number(number), [2, container, at]]),
  )
  const told = plan.trailer ?? ''
  const entries = `${told.includes('/Root') ? '' : '/Root 1 0 R'}${told}${previous ? `/Prev ${previous}` : ''}`
  let indexAt = here()
  if (index === 'stream')
    parts.push(crossReferenceStream(99, new Map([...rows, ...inside, [99, [1, indexAt, 0]]]), entries, plan))
  else {
    const hybrid = index === 'hybrid' ? `/XRefStm ${indexAt}` : ''
    if (hybrid) parts.push(crossReferenceStream(99, inside, '', plan))
    indexAt = here()
    const free =
      index === 'hybrid' ? [...inside.keys()].map((number): [number, Row] => [number, [0, 0, 0]]) : []
    parts.push(table(new Map([...rows, ...free])), `trailer\n<</Size 100${entries}${hybrid}>>\n`)
  }
  parts.push(`startxref\n${start(indexAt)}\n%%EOF\n`)
  return { parts, indexAt }
}

/** Numbers that follow each other stand together. */
function runs(rows: ReadonlyMap<number, Row>): [number, Row[]][] {
  const found: [number, Row[]][] = []
  for (const [number, row] of [...rows].sort(([one], [other]) => one - other)) {
    const last = found[found.length - 1]
    if (last && last[0] + last[1].length === number) last[1].push(row)
    else found.push([number, [row]])
  }
  return found
}

const digits = (value: number, width: number) => String(value).padStart(width, '0')

const table = (rows: ReadonlyMap<number, Row>): Part => [
  'xref\n',
  runs(rows).map(([first, run]) => [
    `${first} ${run.length}\n`,
    run.map(
      ([kind, place, generation]) =>
        `${digits(place, 10)} ${digits(generation, 5)} ${kind === 1 ? 'n' : 'f'} \n`,
    ),
  ]),
]

function crossReferenceStream(
  number: number,
  rows: ReadonlyMap<number, Row>,
  entries: string,
  { predictor }: RevisionPlan,
): Part {
  const index = runs(rows)
    .map(([first, run]) => `${first} ${run.length}`)
    .join(' ')
  const plain = runs(rows)
    .flatMap(([, run]) => run)
    .map(([kind, place, last]) => {
      const row = Buffer.alloc(7)
      row.writeUInt8(kind)
      row.writeUInt32BE(place, 1)
      row.writeUInt16BE(last, 5)
      return row
    })
  const predicted =
    predictor === undefined
      ? plain
      : plain.map((row, at) => foretold(row, plain[at - 1] ?? Buffer.alloc(7), predictor))
  const settings = predictor === undefined ? '' : '/DecodeParms<</Predictor 12/Columns 7>>'
  const dict = `/Type/XRef/Size 100/W[1 4 2]/Index[${index}]/Filter/FlateDecode${settings}${entries}`
  return [`${number} 0 obj\n`, streamOf(deflateSync(Buffer.concat(predicted)), dict), '\nendobj\n']
}

/** A row with PNG's filter done to it (PNG, 9.2). */
function foretold(row: Buffer, above: Buffer, kind: number): Buffer {
  const filtered = row.map((value, at) => {
    const [a, b, c] = [at > 0 ? (row[at - 1] ?? 0) : 0, above[at] ?? 0, at > 0 ? (above[at - 1] ?? 0) : 0]
    return value - ([0, a, b, (a + b) >> 1, paeth(a, b, c)][kind] ?? 0)
  })
  return Buffer.concat([Buffer.from([kind]), filtered])
}

function paeth(a: number, b: number, c: number): number {
  const p = a + b - c
  const [pa, pb, pc] = [Math.abs(p - a), Math.abs(p - b), Math.abs(p - c)]
  return pa <= pb && pa <= pc ? a : pb <= pc ? b : c
}
