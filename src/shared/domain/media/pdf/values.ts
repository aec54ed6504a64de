import { demand } from '../media-fault'
import { CutShort, type PdfDict, type PdfValue, type PdfWatch } from './value'

const MAX_DEPTH = 64
const MAX_NAME_BYTES = 128
const SPACE = 1
const DELIMITER = 2
const KINDS = new Uint8Array(256)
for (const code of [0, 9, 10, 12, 13, 32]) KINDS[code] = SPACE
for (const char of '()<>[]{}/%') KINDS[char.charCodeAt(0)] = DELIMITER

const WORDS_FOR_VALUES: ReadonlyMap<string, true | undefined> = new Map([
  ['true', true],
  ['false', true],
  ['null', undefined],
])

/** Reads values forward through a piece of a PDF (ISO 32000-1, 7.2 and 7.3). */
export class PdfValues {
  constructor(
    private readonly bytes: Uint8Array,
    public position = 0,
    private readonly watch?: PdfWatch,
    /** Nothing follows these bytes: their end ends the values, as the word ''. */
    private readonly whole = false,
  ) {}

  /** The values up to the next keyword (`obj`, `endobj`, `stream`, `xref`, `n`…), and that keyword. */
  upToWord(): { readonly values: PdfValue[]; readonly word: string } {
    const values: PdfValue[] = []
    return { values, word: this.fill(values, 0) }
  }

  /** Where the line after a word begins: where the bytes of a stream do. */
  afterLine(): number {
    let at = this.position
    while (KINDS[this.byteAt(at)] === SPACE) at++
    return at
  }

  /** Adds values until a word or bracket ends them, and gives that. */
  private fill(values: PdfValue[], depth: number): string {
    demand(depth <= MAX_DEPTH, 'depth')
    for (;;) {
      const code = this.skipSpace()
      if (code === undefined) return ''
      if (KINDS[code] !== DELIMITER) {
        const word = this.plain(values)
        if (word !== undefined) return word
      } else {
        const closing = this.delimited(values, code, depth)
        if (closing !== undefined) return closing
      }
    }
  }

  /** A number or a word; gives a word that ends the values. */
  private plain(values: PdfValue[]): string | undefined {
    const start = this.position
    const end = this.endOfRun()
    if ((this.bytes[start] ?? 0) <= 57) {
      values.push(numberIn(this.bytes, start, end))
      return undefined
    }
    const text = textOf(this.bytes, start, end)
    if (text === 'R' && values.length >= 2) {
      values.pop()
      const ref = values.pop()
      demand(typeof ref === 'number', 'reference')
      values.push({ ref })
    } else if (WORDS_FOR_VALUES.has(text)) values.push(WORDS_FOR_VALUES.get(text))
    else return text
    return undefined
  }

  private delimited(values: PdfValue[], code: number, depth: number): string | undefined {
    this.position++
    const char = String.fromCharCode(code)
    if (char === '/') values.push(this.named())
    else if (char === '(') values.push(this.skipText())
    else if (char === '[') values.push(this.list(depth))
    else if (char === '<' && this.peek() !== 60) values.push(this.skipHex())
    else if (char === '<') {
      this.position++
      values.push(this.dict(depth))
    } else if (char === ']') return char
    else {
      demand(char === '>' && this.peek() === 62, 'bracket')
      this.position++
      return '>>'
    }
    return undefined
  }

  private named(): string {
    const start = this.position
    const text = textOf(this.bytes, start, this.endOfRun())
    const name = text.includes('#') ? unescaped(text) : text
    this.watch?.name(name)
    return name
  }

  private list(depth: number): readonly PdfValue[] {
    const values: PdfValue[] = []
    demand(this.fill(values, depth + 1) === ']', 'array')
    return values
  }

  private dict(depth: number): PdfDict {
    const values: PdfValue[] = []
    demand(this.fill(values, depth + 1) === '>>' && values.length % 2 === 0, 'dictionary')
    const dict = new Map<string, PdfValue>()
    for (let at = 0; at < values.length; at += 2) {
      const key = values[at]
      demand(typeof key === 'string', 'key')
      const value = values[at + 1]
      dict.set(key, value)
      this.watch?.entry(key, value)
    }
    return dict
  }

  /** Goes to the next space or delimiter. */
  private endOfRun(): number {
    const { bytes } = this
    let at = this.position
    while (at < bytes.length && KINDS[bytes[at] ?? 0] === 0) at++
    if (at === bytes.length && !this.whole) throw new CutShort()
    return (this.position = at)
  }

  /** Skips spaces and comments; gives the byte that comes next, nothing at the end of what is whole. */
  private skipSpace(): number | undefined {
    for (;;) {
      if (this.whole && this.position >= this.bytes.length) return undefined
      const code = this.peek()
      if (code === 37) this.skipLine()
      else if (KINDS[code] !== SPACE) return code
      else this.position++
    }
  }

  private skipLine(): void {
    while (this.peek() !== 10 && this.peek() !== 13) this.position++
  }

  private skipText(): true {
    for (let open = 1; open > 0; this.position++) {
      const code = this.peek()
      if (code === 92) this.position++
      else if (code === 40) open++
      else if (code === 41) open--
    }
    return true
  }

  private skipHex(): true {
    while (this.peek() !== 62) this.position++
    this.position++
    return true
  }

  private peek(): number {
    return this.byteAt(this.position)
  }

  private byteAt(at: number): number {
    const code = this.bytes[at]
    if (code === undefined) throw new CutShort()
    return code
  }
}

/** Whole numbers are by far the most. What is no number counts as 0, as viewers take it. */
function numberIn(bytes: Uint8Array, start: number, end: number): number {
  let value = 0
  for (let at = start; at < end; at++) {
    const digit = (bytes[at] ?? 0) - 48
    if (digit < 0 || digit > 9) return Number(textOf(bytes, start, end)) || 0
    value = value * 10 + digit
  }
  return value
}

/** Of a very long name only the beginning. */
function textOf(bytes: Uint8Array, start: number, end: number): string {
  let text = ''
  for (let at = start; at < Math.min(end, start + MAX_NAME_BYTES); at++)
    text += String.fromCharCode(bytes[at] ?? 0)
  return text
}

/** `#4A` stands for `J`. */
const unescaped = (name: string): string =>
  name.replace(/#([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)))
