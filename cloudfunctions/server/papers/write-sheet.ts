import { type CellStyle, writeXlsx } from 'hucre/xlsx'
import { writableText } from './writable-text'

export interface SheetPlan {
  readonly sheetName: string
  /** A font that offices have; never embedded. */
  readonly fontName: string
  readonly title: string
  /** Who made it and when, under the title. */
  readonly origin: string
  /** `width` in characters. */
  readonly columns: ReadonlyArray<{ readonly name: string; readonly width: number }>
  readonly rows: ReadonlyArray<readonly string[]>
  /** epoch ms: the file's own date, so that the same plan gives the same bytes. */
  readonly madeAt: number
}

const FONT_SIZE = 11
const HEAD_ROWS = 3
/** Text whatever it begins with: an edited `=1+1` does not become a formula, a number keeps its zeros. */
const TEXT: CellStyle = { numFmt: '@', alignment: { vertical: 'top', wrapText: true } }

const styled = (value: string, font: CellStyle['font']) => ({ value, style: { ...TEXT, font } })

/**
 * An .xlsx of one sheet, A4 landscape: title, origin, column names, rows. Every cell is text. The only module that knows the
 * library.
 */
export async function writeSheet(plan: SheetPlan): Promise<Buffer> {
  const font = { name: plan.fontName, size: FONT_SIZE }
  const { sheetName: name, title, origin, columns, rows, madeAt } = plan
  const last = columns.length - 1
  const madeOn = new Date(madeAt)
  const across = (row: number) => ({ startRow: row, startCol: 0, endRow: row, endCol: last })
  const bytes = await writeXlsx({
    defaultFont: font,
    properties: { title, created: madeOn, modified: madeOn },
    sheets: [
      {
        name,
        columns: columns.map(({ width }) => ({ width, style: { ...TEXT, font } })),
        rows: [
          [title],
          [origin],
          columns.map((column) => column.name),
          ...rows.map((row) => row.map(writableText)),
        ],
        cells: new Map([
          ['0,0', styled(title, { ...font, bold: true, size: 14 })],
          ...columns.map((column, at) => [`2,${at}`, styled(column.name, { ...font, bold: true })] as const),
        ]),
        merges: [across(0), across(1)],
        freezePane: { rows: HEAD_ROWS },
        pageSetup: {
          ...{ paperSize: 'a4', orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
          printTitlesRow: `$1:$${HEAD_ROWS}`,
        },
      },
    ],
  })
  return Buffer.from(bytes)
}
