import { ByteCursor, latin1 } from '../byte-cursor'
import { corrupt, demand, MediaFault, truncated } from '../media-fault'
import { type MediaWindow } from '../media-window'
import { type PdfSource } from './source'
import { numberOr } from './stream'
import { isDict, isList, type PdfDict, type PdfValue } from './value'
import { type PdfValues } from './values'

const TAIL_BYTES = 2048
const MAX_SECTIONS = 200
const MAX_OBJECTS = 50_000
const MAX_TABLE_BYTES = 4 * 1024 * 1024

/** Where each object stands, of all revisions of a file. */
export interface CrossReference {
  /** By number, as the newest revision has it: a place in the file, or the negative number of the object stream it is in. */
  readonly current: ReadonlyMap<number, number>
  /** Every place an object of any revision stands at, with its number. */
  readonly places: ReadonlyMap<number, number>
  /** The numbers of all object streams. */
  readonly containers: ReadonlySet<number>
  /** The newest trailer that names a root. */
  readonly root: PdfValue
  readonly encrypted: boolean
  readonly trailing: boolean
}

interface Gathered {
  readonly current: Map<number, number>
  readonly places: Map<number, number>
  readonly containers: Set<number>
  readonly trailers: PdfDict[]
}

/** Follows the chain of tables and streams from the end of the file. */
export async function readCrossReference(source: PdfSource): Promise<CrossReference> {
  const { window } = source
  const { start, trailing } = await lastStart(window)
  const found: Gathered = { current: new Map(), places: new Map(), containers: new Set(), trailers: [] }
  const seen = new Set<number>()
  const waiting = [start]
  for (let at = waiting.shift(); at !== undefined; at = waiting.shift()) {
    demand(at > 0 && at < window.size && !seen.has(at), 'startxref')
    demand(seen.add(at).size <= MAX_SECTIONS, 'too many revisions')
    const trailer = await readSection(source, at, found)
    found.trailers.push(trailer)
    for (const key of ['XRefStm', 'Prev']) {
      const next = trailer.get(key)
      if (typeof next === 'number' && next !== 0) waiting.push(next)
    }
  }
  const { current, places, containers, trailers } = found
  return {
    ...{ current, places, containers, trailing },
    root: trailers.find((trailer) => trailer.has('Root'))?.get('Root'),
    encrypted: trailers.some((trailer) => trailer.has('Encrypt')),
  }
}

/** What the end of the file says of where to begin. A file that does not end as a PDF does has been cut. */
async function lastStart(window: MediaWindow): Promise<{ start: number; trailing: boolean }> {
  const announced = /\/Linearized[^>]*\/L\s+(\d{1,15})/.exec(latin1(window.head, 0, 1024))
  if (announced && Number(announced[1]) > window.size) throw truncated(Number(announced[1]) - window.size)
  const tail = latin1(await window.bytes(Math.max(0, window.size - TAIL_BYTES), TAIL_BYTES))
  const last = tail.slice(Math.max(0, tail.lastIndexOf('startxref')))
  const found = /^startxref\s+(\d{1,15})\s+%%EOF/.exec(last)
  const behind = found ? last.slice(found[0].length).trim() : ''
  // Where the next revision begins, its end is missing.
  if (!found || /^\d/.test(behind)) throw new MediaFault('TRUNCATED')
  return { start: Number(found[1]), trailing: behind !== '' }
}

/** One table or one stream; gives its trailer. */
async function readSection(source: PdfSource, at: number, found: Gathered): Promise<PdfDict> {
  const { size } = source.window
  const begins = await source.read(at, size, (values) => values.upToWord().word)
  if (begins === 'xref')
    return source.read(at, size, (values) => readTable(values, found), undefined, MAX_TABLE_BYTES)
  const { value, payloadAt } = await source.object(at, size)
  if (!isDict(value) || value.get('Type') !== 'XRef' || payloadAt === undefined) throw corrupt('xref')
  readEntries(await source.stream(value, payloadAt, size), value, found)
  return value
}

/** Rows of `offset generation n` under headings of `first count`, up to the trailer. */
function readTable(values: PdfValues, found: Gathered): PdfDict {
  values.upToWord()
  let number = 0
  for (;;) {
    const { values: numbers, word } = values.upToWord()
    if (word === 'trailer') break
    demand((word === 'n' || word === 'f') && numbers.length % 2 === 0 && numbers.length >= 2, 'xref row')
    const [offset = 0, generation = 0] = numbers.slice(-2).map((each) => numberOr(-1, each))
    if (numbers.length > 2) number = numberOr(-1, numbers[numbers.length - 4])
    // Some writers call their first row 1, though it is the free row 0 that every table begins with.
    if (word === 'f' && generation === 65535 && number === 1 && numbers.length > 2) number = 0
    note(found, number++, word === 'n' ? offset : 0)
  }
  const [trailer] = values.upToWord().values
  demand(isDict(trailer), 'trailer')
  return trailer
}

/** Rows of a cross-reference stream: kind, place or container, generation or index, in widths that `W` tells. */
function readEntries(bytes: Uint8Array, dict: PdfDict, found: Gathered): void {
  const widths = numbersIn(dict.get('W'))
  demand(widths.length === 3 && widths.every((width) => width >= 0 && width <= 7), 'W')
  const [kindWidth = 0, placeWidth = 0, lastWidth = 0] = widths
  const index = dict.has('Index') ? numbersIn(dict.get('Index')) : [0, numberOr(0, dict.get('Size'))]
  const cursor = new ByteCursor(bytes)
  for (let at = 0; at + 1 < index.length; at += 2) {
    const [first = 0, count = 0] = index.slice(at, at + 2)
    demand(count >= 0 && count <= MAX_OBJECTS, 'Index')
    cursor.table(count, kindWidth + placeWidth + lastWidth)
    for (let row = 0; row < count; row++) {
      const kind = kindWidth === 0 ? 1 : cursor.uint(kindWidth)
      const place = cursor.uint(placeWidth)
      cursor.skip(lastWidth)
      note(found, first + row, kind === 1 ? place : kind === 2 ? -place : 0)
    }
  }
}

const numbersIn = (value: PdfValue): number[] =>
  isList(value) ? value.map((each) => numberOr(-1, each)) : []

/** `place` 0 says that there is no such object any more. The newest revision comes first. */
function note({ current, places, containers }: Gathered, number: number, place: number): void {
  demand(Number.isSafeInteger(number) && number >= 0 && Number.isSafeInteger(place), 'xref row')
  if (place === 0) return
  if (place < 0) containers.add(-place)
  else {
    demand((places.get(place) ?? number) === number, 'two objects in one place')
    places.set(place, number)
  }
  if (!current.has(number)) current.set(number, place)
  if (current.size > MAX_OBJECTS || places.size > MAX_OBJECTS)
    throw new MediaFault('NOT_CHECKABLE', { what: 'objects' })
}
