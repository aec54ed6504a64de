import { createHash } from 'node:crypto'
import { type DocumentPlan, writeDocument } from '../../../cloudfunctions/server/papers/write-document'
import { documentTexts } from '../../support/read-document'
import { zipParts } from '../../support/read-sheet'

const plan = (text: string): DocumentPlan => ({
  title: '规则要点',
  fontName: '宋体',
  blocks: [
    { kind: 'heading', level: 1, text: '时间安排' },
    { kind: 'paragraph', text },
    {
      kind: 'table',
      columns: ['事项', '时间'],
      rows: [
        ['启动', 'a < b & "c"'],
        ['', '𬭎'],
      ],
    },
  ],
  madeAt: Date.UTC(2020, 5, 14, 4),
})

const digest = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex')

it('holds exactly the texts of its plan, in their order', async () => {
  const bytes = await writeDocument(plan('=1+1 “原文”'))
  expect(documentTexts(bytes)).toEqual([
    ...['规则要点', '时间安排', '=1+1 “原文”'],
    ...['事项', '时间', '启动', 'a < b & "c"', '𬭎'],
  ])
})

it('gives the same bytes for the same plan a second later, and others for another', async () => {
  const first = await writeDocument(plan('甲'))
  // The library writes the time of day, in seconds, into the file.
  await new Promise((resolve) => setTimeout(resolve, 1_100))
  expect(digest(await writeDocument(plan('甲')))).toBe(digest(first))
  expect(digest(await writeDocument(plan('乙')))).not.toBe(digest(first))
})

it('keeps out of the file what no XML may hold', async () => {
  const bytes = await writeDocument(plan('甲\u0000\u000b乙\uFFFE\ud800'))
  const text = [...zipParts(bytes).values()].map((part) => part.toString('utf8')).join('')
  // eslint-disable-next-line no-control-regex
  expect(text).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/)
})
