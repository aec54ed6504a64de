import { readFile } from 'node:fs/promises'
import path from 'node:path'
import PDFDocument from 'pdfkit'
import { requireGlyphs } from './require-glyphs'

export interface FormRow {
  readonly label: string
  readonly text: string
  /** Points. */
  readonly minHeight?: number
  /** Its text stands at the bottom right of its box. */
  readonly atBottom?: boolean
}

export interface FormPlan {
  readonly title: string
  readonly subtitle: string
  readonly rows: readonly FormRow[]
  /** Where the paper comes from, under the last row. */
  readonly origin: string
  /** epoch ms: the file's own date, so that the same plan gives the same bytes. */
  readonly madeAt: number
}

/** Points, on A4. */
const MARGIN = 56
const LABEL_WIDTH = 100
const PADDING = 8
const SIZES = { title: 20, text: 10.5, origin: 8 }
/** Characters of a row; a longer text goes on in a further one, so that none is higher than a page. */
const MAX_ROW_CHARACTERS = 800
const BOLD = 'bold'
const REGULAR = 'regular'

/** Where the build puts the fonts, beside the code (config/build-functions.ts). */
const FONTS = path.join(__dirname, 'fonts')

/** Long texts in several rows; the label stands at the first. */
function shortRows({ label, text, ...row }: FormRow): readonly FormRow[] {
  const characters = Array.from(text)
  if (characters.length <= MAX_ROW_CHARACTERS) return [{ label, text, ...row }]
  const rest = characters.slice(MAX_ROW_CHARACTERS).join('')
  return [
    { label, text: characters.slice(0, MAX_ROW_CHARACTERS).join(''), ...row },
    ...shortRows({ label: '', text: rest, ...row }),
  ]
}

/** Draws a row of two boxes at `y`, on a new page where it does not fit. Answers where the next one begins. */
function drawRow(doc: PDFDocument, { label, text, minHeight = 0, atBottom }: FormRow, y: number): number {
  const width = doc.page.width - 2 * MARGIN
  const textWidth = width - LABEL_WIDTH
  const inner = { width: textWidth - 2 * PADDING, lineGap: 3 }
  doc.fontSize(SIZES.text)
  const labelHeight = doc.font(BOLD).heightOfString(label, { width: LABEL_WIDTH - 2 * PADDING })
  const textHeight = doc.font(REGULAR).heightOfString(text, inner)
  const height = Math.max(textHeight, labelHeight, minHeight) + 2 * PADDING
  const fits = y + height <= doc.page.height - MARGIN
  if (!fits) doc.addPage()
  const top = fits ? y : MARGIN
  doc.lineWidth(0.6).rect(MARGIN, top, LABEL_WIDTH, height).stroke()
  doc.rect(MARGIN + LABEL_WIDTH, top, textWidth, height).stroke()
  doc.font(BOLD).text(label, MARGIN + PADDING, top + PADDING, { width: LABEL_WIDTH - 2 * PADDING })
  const textTop = atBottom ? top + height - textHeight - PADDING : top + PADDING
  doc
    .font(REGULAR)
    .text(text, MARGIN + LABEL_WIDTH + PADDING, textTop, { ...inner, align: atBottom ? 'right' : 'left' })
  return top + height
}

function draw(doc: PDFDocument, { title, subtitle, rows, origin }: FormPlan): void {
  const width = doc.page.width - 2 * MARGIN
  const centred = { width, align: 'center' } as const
  doc.font(REGULAR).fontSize(SIZES.text).text(subtitle, MARGIN, MARGIN, centred)
  doc
    .font(BOLD)
    .fontSize(SIZES.title)
    .text(title, MARGIN, MARGIN + 20, centred)
  let y = MARGIN + 64
  for (const row of rows.flatMap(shortRows)) y = drawRow(doc, row, y)
  doc.font(REGULAR).fontSize(SIZES.origin)
  const height = doc.heightOfString(origin, { width })
  const fits = y + PADDING + height <= doc.page.height - MARGIN / 2
  if (!fits) doc.addPage()
  doc.text(origin, MARGIN, fits ? y + PADDING : MARGIN, { width })
}

const textsOf = ({ title, subtitle, rows, origin }: FormPlan) => [
  ...[title, subtitle, origin],
  ...rows.flatMap(({ label, text }) => [label, text]),
]

/**
 * A ruled form as a PDF on A4 with its fonts inside. Refuses with GLYPH_MISSING what the fonts cannot draw. The only module
 * that knows the library.
 */
export async function writeForm(plan: FormPlan, fonts = FONTS): Promise<Buffer> {
  const [regular, bold] = await Promise.all(
    [REGULAR, BOLD].map((name) => readFile(path.join(fonts, `${name}.ttf`))),
  )
  if (!regular || !bold) throw new Error('a font is not there')
  const madeOn = new Date(plan.madeAt)
  const doc = new PDFDocument({
    ...{ size: 'A4', font: regular, lang: 'zh-CN' },
    margins: { top: MARGIN, bottom: MARGIN / 2, left: MARGIN, right: MARGIN },
    info: { Title: plan.title, CreationDate: madeOn, ModDate: madeOn },
  })
  doc.registerFont(REGULAR, regular).registerFont(BOLD, bold)
  for (const name of [REGULAR, BOLD]) {
    const { font } = doc.font(name)._font
    requireGlyphs(textsOf(plan), (codePoint) => font.hasGlyphForCodePoint(codePoint))
  }
  const chunks: Buffer[] = []
  const read = (async () => {
    for await (const chunk of doc) chunks.push(chunk)
  })()
  draw(doc, plan)
  doc.end()
  await read
  return Buffer.concat(chunks)
}
