import { startSeasonRules } from '#shared/contract/papers/papers'
import { type Person } from '../../support/product-person'
import { productCloud, type ProductCloud } from '../../support/product-cloud'
import { jobNow, paperBytes } from '../../support/papers'
import { documentTexts } from '../../support/read-document'

let cloud: ProductCloud
let officer: Person
beforeAll(async () => {
  cloud = await productCloud()
  officer = await cloud.officer('officer-of-baoji', 'unitOfficer', 'baoji')
})
afterAll(() => cloud.remove())

const rules = async () => {
  const { id } = await officer.must(startSeasonRules, { year: '2020' })
  const job = await jobNow(officer, id)
  expect(job.state).toBe('ready')
  return { job, texts: documentTexts(await paperBytes(officer, id)) }
}

it('tells dates, calls, quotas and clauses with their sources, and no contact', async () => {
  const { job, texts } = await rules()
  expect(job.file?.fileName).toMatch(/规则要点_2020-06-14\.docx$/)
  for (const shown of [
    '时间安排',
    '征集项目',
    '线下活动任务',
    '通知要点',
    '通知未规定、由我们暂定的',
    '网络正能量微电影征集',
    '合计',
  ])
    expect(texts).toContain(shown)
  const all = texts.join('\n')
  expect(all).toContain('“时长小于 3 分钟，文件小于 50MB”')
  expect(all).toContain('不是通知全文')
  expect(all).not.toMatch(/1\d{10}|029-\d{8}/)
})

it('is refused for a year that has no season', async () => {
  expect(await officer.refusal(startSeasonRules, { year: '2019' })).toBe('NOT_FOUND')
})
