/** A reference to an object by its number; generations are not told apart. */
export interface PdfRef {
  readonly ref: number
}

/** What a PDF may say. A name is a string; a text, true and false are no more than `true`; null is nothing. */
export type PdfValue = number | string | true | PdfRef | PdfDict | readonly PdfValue[] | undefined
export type PdfDict = ReadonlyMap<string, PdfValue>

export const isDict = (value: PdfValue): value is PdfDict => value instanceof Map
export const isList = (value: PdfValue): value is readonly PdfValue[] => Array.isArray(value)
export const isRef = (value: PdfValue): value is PdfRef =>
  typeof value === 'object' && !isDict(value) && !isList(value)

/** Is told each name, and each entry of a dictionary (twice where a key stands twice), while they are read. */
export interface PdfWatch {
  name(name: string): void
  entry(key: string, value: PdfValue): void
}

/** The bytes end within a value: more of them may help. */
export class CutShort extends Error {
  override readonly name = 'CutShort'
}
