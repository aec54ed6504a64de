import { corrupt, demand } from '../media-fault'
import { numberOr } from './stream'
import { CutShort, type PdfDict, type PdfValue, type PdfWatch } from './value'
import { PdfValues } from './values'

/** The objects of an object stream (ISO 32000-1, 7.5.7), each from where its heading says to where the next begins. */
export function packedObjects(
  dict: PdfDict,
  bytes: Uint8Array,
  watch: PdfWatch,
): { readonly number: number; readonly value: PdfValue }[] {
  const first = numberOr(-1, dict.get('First'))
  const count = numberOr(-1, dict.get('N'))
  demand(first >= 0 && first <= bytes.length && count >= 0, 'object stream')
  const headings = valuesOf(bytes.subarray(0, first)).slice(0, count * 2)
  demand(headings.length === count * 2, 'object stream')
  const rows = headings
    .filter((_, at) => at % 2 === 0)
    .map((number, at) => ({
      number: numberOr(-1, number),
      start: first + numberOr(-1, headings[at * 2 + 1]),
    }))
  rows.sort((one, other) => one.start - other.start)
  return rows.map(({ number, start }, at) => {
    const end = rows[at + 1]?.start ?? bytes.length
    demand(start >= first && start < end && end <= bytes.length, 'object stream')
    const values = valuesOf(bytes.subarray(start, end), watch)
    demand(values.length <= 1, 'object stream')
    return { number, value: values[0] }
  })
}

/** All values of a piece that nothing follows. */
function valuesOf(bytes: Uint8Array, watch?: PdfWatch): readonly PdfValue[] {
  try {
    const { values, word } = new PdfValues(bytes, 0, watch, true).upToWord()
    demand(word === '', 'object stream')
    return values
  } catch (error) {
    throw error instanceof CutShort ? corrupt('object stream') : error
  }
}
