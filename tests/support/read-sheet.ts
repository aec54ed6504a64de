import { inflateRawSync } from 'node:zlib'

/** The parts of a .zip by name, read by its central directory: a reader that knows nothing of the writer. */
export function zipParts(bytes: Buffer): ReadonlyMap<string, Buffer> {
  const end = bytes.lastIndexOf(Buffer.from('PK\x05\x06', 'latin1'))
  const parts = new Map<string, Buffer>()
  let at = bytes.readUInt32LE(end + 16)
  for (let count = bytes.readUInt16LE(end + 10); count > 0; count--) {
    const [method, packed, size] = [10, 20, 24].map((offset) =>
      offset === 10 ? bytes.readUInt16LE(at + offset) : bytes.readUInt32LE(at + offset),
    ) as [number, number, number]
    const [nameLength, extraLength, commentLength] = [28, 30, 32].map((offset) =>
      bytes.readUInt16LE(at + offset),
    ) as [number, number, number]
    const local = bytes.readUInt32LE(at + 42)
    const from = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28)
    const content = bytes.subarray(from, from + packed)
    const part = method === 0 ? content : inflateRawSync(content)
    if (part.length !== size) throw new Error('a part is not as long as the directory says')
    parts.set(bytes.toString('utf8', at + 46, at + 46 + nameLength), part)
    at += 46 + nameLength + extraLength + commentLength
  }
  return parts
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }
export const plainXml = (xml: string) =>
  xml.replace(/&(\w+);/g, (_all, name: string) => ENTITIES[name] ?? '?')

export const textOfPart = (parts: ReadonlyMap<string, Buffer>, name: string): string => {
  const part = parts.get(name)
  if (!part) throw new Error(`the file has no ${name}`)
  return part.toString('utf8')
}

/** A cell as it lies in the file: its kind (`s`: a text), its style and what it shows. */
export interface RawCell {
  readonly at: string
  readonly kind: string | undefined
  readonly style: number
  readonly text: string
  readonly isFormula: boolean
}

/** Every cell of the first sheet, in the file's order. */
export function cellsOf(bytes: Buffer): readonly RawCell[] {
  const parts = zipParts(bytes)
  const strings = [...textOfPart(parts, 'xl/sharedStrings.xml').matchAll(/<si>(.*?)<\/si>/gs)].map(
    ([, item = '']) =>
      plainXml([...item.matchAll(/<t[^>]*>(.*?)<\/t>/gs)].map(([, text = '']) => text).join('')),
  )
  const cells = textOfPart(parts, 'xl/worksheets/sheet1.xml').matchAll(/<c ([^>]*?)(?:\/>|>(.*?)<\/c>)/gs)
  return [...cells].map(([, attributes = '', content = '']) => {
    const attribute = (name: string) => new RegExp(`\\b${name}="([^"]*)"`).exec(attributes)?.[1]
    const value = /<v>(.*?)<\/v>/s.exec(content)?.[1] ?? ''
    const kind = attribute('t')
    return {
      at: attribute('r') ?? '',
      kind,
      style: Number(attribute('s') ?? 0),
      text: kind === 's' ? (strings[Number(value)] ?? '?') : plainXml(value),
      isFormula: content.includes('<f'),
    }
  })
}

/** What the first sheet shows, row by row. */
export function rowsOf(bytes: Buffer): readonly (readonly string[])[] {
  const rows: string[][] = []
  for (const { at, text } of cellsOf(bytes)) {
    const row = Number(/\d+/.exec(at)?.[0]) - 1
    const column = (at.codePointAt(0) ?? 0) - 65
    const cells = (rows[row] ??= [])
    cells[column] = text
  }
  return rows.map((row) => Array.from(row, (cell) => cell ?? ''))
}

/** The number format of each style of the file. */
export function numberFormats(bytes: Buffer): readonly string[] {
  const styles = textOfPart(zipParts(bytes), 'xl/styles.xml')
  const formats = /<cellXfs[^>]*>(.*?)<\/cellXfs>/s.exec(styles)?.[1] ?? ''
  const codes = new Map(
    [...styles.matchAll(/<numFmt numFmtId="(\d+)" formatCode="([^"]*)"/g)].map(([, id, code = '']) => [
      id,
      code,
    ]),
  )
  return [...formats.matchAll(/<xf [^>]*numFmtId="(\d+)"/g)].map(([, id]) => codes.get(id) ?? '')
}
