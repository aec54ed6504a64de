import { copyFileSync, mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { writeDocument } from '../../../cloudfunctions/server/papers/write-document'
import { writeForm } from '../../../cloudfunctions/server/papers/write-form'
import { writeSheet } from '../../../cloudfunctions/server/papers/write-sheet'
import { converted, greyPages, officeIsHere, quotedRows } from '../../support/office-programs'
import { inkIn, ruledBoxes } from '../../support/ruled-boxes'

jest.setTimeout(120_000)

const isHere = officeIsHere() || process.env.CI === 'true'
const inOffice = isHere ? it : it.skip

const NOTO_SANS = path.resolve(__dirname, '../../../node_modules/@expo-google-fonts/noto-sans-sc')
const fonts = mkdtempSync(path.join(os.tmpdir(), 'fonts-'))
beforeAll(() => {
  copyFileSync(path.join(NOTO_SANS, '400Regular/NotoSansSC_400Regular.ttf'), path.join(fonts, 'regular.ttf'))
  copyFileSync(path.join(NOTO_SANS, '700Bold/NotoSansSC_700Bold.ttf'), path.join(fonts, 'bold.ttf'))
})
afterAll(() => rmSync(fonts, { recursive: true }))

const MADE_AT = Date.UTC(2020, 5, 14, 4)
/** Comma, quoted, UTF-8, as shown: numbers, dates and formulas would be seen as what they became. */
const CSV = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,true,true'

inOffice(
  'a sheet opens in LibreOffice with exactly its cells, none of them a formula or a number',
  async () => {
    const rows = [
      ['=HYPERLINK("http://x.example","点我")', '+8613800007188', '-1+1', '@SUM(A1)'],
      ['007', '张𬭎、喆、玥', 'a < b & "c", d', ' 两头的空格 '],
      ['2020-06-14', '1e5', 'TRUE', '🎈'],
    ]
    const bytes = await writeSheet({
      ...{ sheetName: '名单', fontName: '宋体', title: '标题', origin: '来源', madeAt: MADE_AT },
      columns: ['甲', '乙', '丙', '丁'].map((name) => ({ name, width: 10 })),
      rows,
    })
    const alone = (text: string) => [text, '', '', '']
    expect(quotedRows(await converted(bytes, 'xlsx', CSV))).toEqual([
      ...[alone('标题'), alone('来源'), ['甲', '乙', '丙', '丁']],
      ...rows,
    ])
  },
)

inOffice('a document opens in LibreOffice with exactly its texts', async () => {
  const bytes = await writeDocument({
    ...{ title: '规则要点', fontName: '宋体', madeAt: MADE_AT },
    blocks: [
      { kind: 'heading', level: 1, text: '时间安排' },
      { kind: 'paragraph', text: '=1+1 “原文” 张𬭎' },
      { kind: 'table', columns: ['事项', '时间'], rows: [['启动', 'a < b & "c"']] },
    ],
  })
  const text = await converted(bytes, 'docx', 'txt:Text (encoded):UTF8')
  const lines = text
    .replace('\ufeff', '')
    .split('\n')
    .map((line) => line.trim())
  expect(lines.filter((line) => line !== '')).toEqual([
    ...['规则要点', '时间安排', '=1+1 “原文” 张𬭎'],
    ...['事项', '时间', '启动', 'a < b & "c"'],
  ])
})

/** Pixels a point, at the density that the pages are drawn with. */
const DPI = 144
const SCALE = DPI / 72
const [LEFT, RIGHT] = [56 * SCALE, Math.floor((595.28 - 56) * SCALE)]
/** A stroke of a small character is some dozen pixels. */
const MIN_INK = 12

inOffice('each box of a form that holds a text holds ink, and an empty one holds none', async () => {
  const rows = [
    ['作品名称', '听轴承的人'],
    ['作者', '𬭎'],
    ['作者单位', '喆玥'],
    ['团队', ''],
    ['作品简介', '长'.repeat(1600)],
    ['宝鸡市总工会意见', '（盖章）'],
  ].map(([label = '', text = '']) => ({ label, text, minHeight: 40 }))
  const pdf = await writeForm(
    { title: '作品推荐表', subtitle: '2020 年', rows, origin: '回执编号 2020-7KM3XQ', madeAt: MADE_AT },
    fonts,
  )
  const pages = await greyPages(pdf, DPI)
  const boxes = pages.flatMap((page) =>
    ruledBoxes(page, LEFT, RIGHT).map((row) => row.map((box) => inkIn(page, box) >= MIN_INK)),
  )
  expect(boxes).toEqual([
    ...[
      [true, true],
      [true, true],
      [true, true],
      [true, false],
    ],
    // A long text goes on in a further row without a label.
    ...[
      [true, true],
      [false, true],
    ],
    [true, true],
  ])
})
