import { createHash } from 'node:crypto'
import { type SheetPlan, writeSheet } from '../../../cloudfunctions/server/papers/write-sheet'
import { cellsOf, numberFormats, rowsOf, zipParts } from '../../support/read-sheet'

const DANGEROUS = ['=HYPERLINK("http://x.example","点我")', '+8613800007188', '-1+1', '@SUM(A1)']

const plan = (rows: SheetPlan['rows']): SheetPlan => ({
  sheetName: '名单',
  fontName: '宋体',
  title: '标题',
  origin: '来源',
  columns: ['甲', '乙', '丙', '丁'].map((name) => ({ name, width: 10 })),
  rows,
  madeAt: Date.UTC(2020, 5, 14, 4),
})

const digest = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex')

it('holds exactly the cells of its plan, under title, origin and column names', async () => {
  const rows = [DANGEROUS, ['007', '张𬭎', 'a < b & "c"', ' 两头的空格 ']]
  const bytes = await writeSheet(plan(rows))
  expect(rowsOf(bytes)).toEqual([['标题'], ['来源'], ['甲', '乙', '丙', '丁'], ...rows])
})

it('takes every cell as a text, whatever it begins with', async () => {
  const bytes = await writeSheet(plan([DANGEROUS]))
  const cells = cellsOf(bytes).filter(({ text }) => text !== '')
  expect(cells.filter(({ kind, isFormula }) => kind !== 's' || isFormula)).toEqual([])
  const formats = numberFormats(bytes)
  expect(cells.filter(({ style }) => formats[style] !== '@')).toEqual([])
})

it('gives the same bytes for the same plan, and others for another', async () => {
  const [first, again, other] = await Promise.all(
    [plan([DANGEROUS]), plan([DANGEROUS]), plan([])].map(writeSheet),
  )
  expect(digest(again as Buffer)).toBe(digest(first as Buffer))
  expect(digest(other as Buffer)).not.toBe(digest(first as Buffer))
})

it('keeps out of the file what no XML may hold', async () => {
  const bytes = await writeSheet(plan([['甲\u0000\u000b乙\uFFFE', '\ud800', '', '']]))
  const sheet = [...zipParts(bytes).values()].map((part) => part.toString('utf8')).join('')
  // eslint-disable-next-line no-control-regex
  expect(sheet).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/)
})

it('writes the longest list in a few seconds', async () => {
  const row = ['2020-7KM3XQ', '一件作品的名称'.repeat(4), '摄影', '作者']
  const bytes = await writeSheet(plan(Array.from({ length: 5000 }, () => row)))
  expect(rowsOf(bytes)).toHaveLength(5003)
})
