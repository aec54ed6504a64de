import { demand, MediaFault } from '../media-fault'
import { type Budget } from './budget'
import { inflate } from './inflate'
import { isDict, isList, type PdfDict, type PdfValue } from './value'

const MAX_STREAM_BYTES = 4 * 1024 * 1024

/** What stands in a stream whose packing we know: none or Flate, with or without PNG's prediction. */
export function unpacked(dict: PdfDict, payload: Uint8Array, budget: Budget): Uint8Array {
  const filter = only(dict.get('Filter'))
  if (filter === undefined) return payload
  if (filter !== 'FlateDecode') throw new MediaFault('NOT_CHECKABLE', { what: 'filter' })
  const bytes = inflate(payload, MAX_STREAM_BYTES, budget)
  const settings = only(dict.get('DecodeParms'))
  if (!isDict(settings)) return bytes
  const predictor = numberOr(1, settings.get('Predictor'))
  if (predictor === 1) return bytes
  if (predictor < 10) throw new MediaFault('NOT_CHECKABLE', { what: 'filter' })
  return unpredicted(bytes, numberOr(1, settings.get('Columns')))
}

export const numberOr = (otherwise: number, value: PdfValue): number =>
  typeof value === 'number' ? value : otherwise

/** A list of one is as good as the one. Of more packings than one none is known. */
const only = (value: PdfValue): PdfValue =>
  isList(value) ? (value.length <= 1 ? value[0] : 'several') : value

/** Undoes PNG's filters of rows of single bytes. */
function unpredicted(bytes: Uint8Array, columns: number): Uint8Array {
  demand(columns >= 1 && columns <= bytes.length, 'columns')
  const rows = Math.floor(bytes.length / (columns + 1))
  const plain = new Uint8Array(rows * columns)
  for (let row = 0; row < rows; row++) {
    const from = row * (columns + 1)
    const kind = bytes[from] ?? 0
    for (let column = 0; column < columns; column++) {
      const at = row * columns + column
      const above = row > 0 ? (plain[at - columns] ?? 0) : 0
      const left = column > 0 ? (plain[at - 1] ?? 0) : 0
      const aboveLeft = row > 0 && column > 0 ? (plain[at - columns - 1] ?? 0) : 0
      plain[at] = (bytes[from + 1 + column] ?? 0) + foretold(kind, left, above, aboveLeft)
    }
  }
  return plain
}

function foretold(kind: number, left: number, above: number, aboveLeft: number): number {
  if (kind === 1) return left
  if (kind === 2) return above
  if (kind === 3) return (left + above) >> 1
  if (kind !== 4) return 0
  const [byLeft, byAbove] = [Math.abs(above - aboveLeft), Math.abs(left - aboveLeft)]
  const byBoth = Math.abs(left + above - 2 * aboveLeft)
  return byLeft <= byAbove && byLeft <= byBoth ? left : byAbove <= byBoth ? above : aboveLeft
}
