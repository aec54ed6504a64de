import {
  Document,
  HeadingLevel,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx'
import { unzipSync, zipSync } from 'fflate'
import { writableText } from './writable-text'

export type Block =
  | { readonly kind: 'heading'; readonly level: 1 | 2; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string }
  | {
      readonly kind: 'table'
      readonly columns: readonly string[]
      readonly rows: ReadonlyArray<readonly string[]>
    }

export interface DocumentPlan {
  readonly title: string
  /** A font that offices have; never embedded. */
  readonly fontName: string
  readonly blocks: readonly Block[]
  /** epoch ms: the file's own date, so that the same plan gives the same bytes. */
  readonly madeAt: number
}

/** Half points. */
const SIZES = { title: 36, 1: 30, 2: 26, text: 22 }
/** Twips: after a paragraph, and inside a cell. */
const AIR = 120
const HEADINGS = { 1: HeadingLevel.HEADING_1, 2: HeadingLevel.HEADING_2 }
/** Percent of the page. */
const FULL_WIDTH = { size: 100, type: WidthType.PERCENTAGE }

const run = (text: string, style: { bold?: boolean; size?: number } = {}) =>
  new TextRun({ text: writableText(text), ...style })

function rowOf(cells: readonly string[], isHead: boolean): TableRow {
  return new TableRow({
    tableHeader: isHead,
    cantSplit: true,
    children: cells.map(
      (text) =>
        new TableCell({
          margins: { top: AIR / 2, bottom: AIR / 2, left: AIR, right: AIR },
          children: [new Paragraph({ children: [run(text, { bold: isHead })] })],
        }),
    ),
  })
}

function drawn(block: Block): ReadonlyArray<Paragraph | Table> {
  if (block.kind === 'table') {
    const { columns, rows } = block
    const all = [rowOf(columns, true), ...rows.map((row) => rowOf(row, false))]
    return [new Table({ width: FULL_WIDTH, rows: all }), new Paragraph({ spacing: { after: AIR } })]
  }
  if (block.kind === 'paragraph')
    return [new Paragraph({ spacing: { after: AIR, line: 360 }, children: [run(block.text)] })]
  const { level, text } = block
  return [
    new Paragraph({
      heading: HEADINGS[level],
      keepNext: true,
      spacing: { before: 2 * AIR, after: AIR },
      children: [run(text, { bold: true, size: SIZES[level] })],
    }),
  ]
}

const CORE = 'docProps/core.xml'
const TIMES = /(<dcterms:(?:created|modified)[^>]*>)[^<]*/g

/** The same file with `madeAt` in place of the moment of its writing, in its facts and in each of its parts. */
function dated(bytes: Uint8Array, madeAt: number): Buffer {
  const parts = unzipSync(bytes)
  const core = Buffer.from(parts[CORE] ?? []).toString()
  const madeOn = new Date(madeAt).toISOString()
  parts[CORE] = Buffer.from(core.replace(TIMES, `$1${madeOn}`))
  return Buffer.from(zipSync(parts, { mtime: madeAt }))
}

/** A .docx on A4: title, headings, paragraphs, tables. The only module that knows the libraries. */
export async function writeDocument({ title, fontName, blocks, madeAt }: DocumentPlan): Promise<Buffer> {
  const font = { ascii: fontName, eastAsia: fontName, hAnsi: fontName }
  const head = new Paragraph({
    heading: HeadingLevel.TITLE,
    alignment: 'center',
    spacing: { after: 2 * AIR },
    children: [run(title, { bold: true, size: SIZES.title })],
  })
  const made = new Document({
    title,
    creator: '',
    lastModifiedBy: '',
    styles: { default: { document: { run: { font, size: SIZES.text, language: { eastAsia: 'zh-CN' } } } } },
    sections: [{ children: [head, ...blocks.flatMap(drawn)] }],
  })
  return dated(await Packer.toBuffer(made), madeAt)
}
