import { startRecommendation } from '#shared/contract/papers/papers'
import { type Person } from '../../support/product-person'
import { productCloud, type ProductCloud } from '../../support/product-cloud'
import { jobNow, paperBytes } from '../../support/papers'
import { pdfTexts } from '../../support/pdf-texts'

let cloud: ProductCloud
let officer: Person
beforeAll(async () => {
  cloud = await productCloud()
  officer = await cloud.officer('officer-of-baoji', 'unitOfficer', 'baoji')
})
afterAll(() => cloud.remove())

const made = async (workId: string) => {
  const { id } = await officer.must(startRecommendation, { workId })
  return jobNow(officer, id)
}

it('is a PDF of the work with its receipt number, version, digest and maker, without the phone number', async () => {
  const work = await cloud.checkedWork({
    by: cloud.as('an-author'),
    content: { unitId: 'baoji', title: '听轴承的人', authorName: '张𬭎', phone: '13800007188' },
  })
  const job = await made(work.workId)
  expect(job).toMatchObject({ state: 'ready', file: { fileName: `推荐表_${work.receiptNumber}.pdf` } })
  const text = pdfTexts(await paperBytes(officer, job.id))
  for (const shown of [
    '听轴承的人',
    '张𬭎',
    '宝鸡市总工会意见',
    work.receiptNumber ?? '?',
    '李干事',
    '内容摘要',
  ])
    expect(text).toContain(shown)
  expect(text).toMatch(/第 2 版|第 3 版/)
  expect(text).not.toMatch(/13800007188|7188/)
})

it('ends with the name of a character that its fonts lack', async () => {
  const { workId } = await cloud.checkedWork({
    by: cloud.as('another-author'),
    content: { unitId: 'baoji', title: '气球\u{1f388}' },
  })
  expect(await made(workId)).toMatchObject({
    state: 'failed',
    failure: { code: 'GLYPH_MISSING', details: { character: '\u{1f388}', codePoint: 'U+1F388' } },
  })
})
