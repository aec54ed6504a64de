import { createHash } from 'node:crypto'
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { type FormPlan, writeForm } from '../../../cloudfunctions/server/papers/write-form'
import { pdfTexts } from '../../support/pdf-texts'

const NOTO_SANS = path.resolve(__dirname, '../../../node_modules/@expo-google-fonts/noto-sans-sc')
const fonts = mkdtempSync(path.join(os.tmpdir(), 'fonts-'))
beforeAll(() => {
  copyFileSync(path.join(NOTO_SANS, '400Regular/NotoSansSC_400Regular.ttf'), path.join(fonts, 'regular.ttf'))
  copyFileSync(path.join(NOTO_SANS, '700Bold/NotoSansSC_700Bold.ttf'), path.join(fonts, 'bold.ttf'))
})
afterAll(() => rmSync(fonts, { recursive: true }))

const plan = (text: string): FormPlan => ({
  title: '作品推荐表',
  subtitle: '2020 年',
  rows: [
    { label: '作品简介', text },
    { label: '单位意见', text: '（盖章）', minHeight: 92, atBottom: true },
  ],
  origin: '回执编号 2020-7KM3XQ',
  madeAt: Date.UTC(2020, 5, 14, 4),
})

const digest = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex')
const pagesOf = (pdf: Buffer) => (pdf.toString('latin1').match(/\/Type \/Page\n/g) ?? []).length

it('is a PDF of one page with both fonts inside, and with rare characters of names', async () => {
  const pdf = await writeForm(plan('张𬭎、李喆、王玥'), fonts)
  expect([pdf.toString('latin1', 0, 5), pagesOf(pdf)]).toEqual(['%PDF-', 1])
  expect(pdf.toString('latin1').match(/\/FontFile2/g)).toHaveLength(2)
  expect(pdfTexts(pdf)).toContain('张𬭎、李喆、王玥')
})

it('gives the same bytes for the same plan, and others for another', async () => {
  const [first, again, other] = [
    await writeForm(plan('甲'), fonts),
    await writeForm(plan('甲'), fonts),
    await writeForm(plan('乙'), fonts),
  ]
  expect(digest(again)).toBe(digest(first))
  expect(digest(other)).not.toBe(digest(first))
})

it.each([
  ['🎈', 'U+1F388'],
  ['\u0e01', 'U+0E01'],
  ['\u{10ffff}', 'U+10FFFF'],
])('names the character that its fonts cannot draw: %s', async (character, codePoint) => {
  const failure = await writeForm(plan(`题目${character}`), fonts).catch((caught: unknown) => caught)
  expect(failure).toMatchObject({ code: 'GLYPH_MISSING', details: { character, codePoint } })
})

it('goes on over further pages with a text of 8,000 characters', async () => {
  const pdf = await writeForm(plan('长'.repeat(8000)), fonts)
  expect(pagesOf(pdf)).toBeGreaterThan(3)
})
