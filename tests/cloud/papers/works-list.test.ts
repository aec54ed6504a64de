import { openJob, startWorksList } from '#shared/contract/papers/papers'
import { revokeRole } from '#shared/contract/roles/roles'
import { withdrawWork } from '#shared/contract/works/works'
import { type Person } from '../../support/product-person'
import { productCloud, type ProductCloud } from '../../support/product-cloud'
import { jobNow, madeList, paperBytes, storedJobs } from '../../support/papers'
import { cellsOf, rowsOf } from '../../support/read-sheet'

const PHONE = '13800007188'

let cloud: ProductCloud
let baoji: Person
beforeAll(async () => {
  cloud = await productCloud()
  baoji = await cloud.officer('officer-of-baoji', 'unitOfficer', 'baoji')
})
afterAll(() => cloud.remove())

let authors = 0
const sentTo = (unitId: string, title: string, authorName = '王一鸣') =>
  cloud.checkedWork({
    by: cloud.as(`author-${++authors}`),
    content: { unitId, title, authorName, phone: PHONE },
  })

const listed = async (person: Person, unitId: string) => {
  const { id, state } = await madeList(person, unitId)
  expect(state).toBe('ready')
  return rowsOf(await paperBytes(person, id))
}

it('holds the unit’s works with exactly these columns, in the order they were begun', async () => {
  const formula = await sentTo('baoji', '=HYPERLINK("http://x.example","看")', '张𬭎')
  const accepted = await cloud.acceptedWork({
    by: cloud.as(`author-${++authors}`),
    content: { unitId: 'baoji', title: '+大堤', phone: PHONE },
  })
  await sentTo('xian', '别的单位的')
  const [title, origin, head, ...rows] = await listed(baoji, 'baoji')
  expect(title).toEqual([expect.stringContaining('宝鸡市总工会作品名单')])
  expect(origin).toEqual([
    expect.stringMatching(/^共 2 件 · 2020-06-14 \d\d:\d\d 由李干事生成 · 不含联系电话$/),
  ])
  expect(head).toEqual([
    '回执编号',
    '作品名称',
    '征集项目',
    '作者',
    '推荐单位',
    '状态',
    '提交日期',
    '采用日期',
  ])
  const call: unknown = expect.any(String)
  const unit = '宝鸡市总工会'
  expect(rows).toEqual([
    [formula.receiptNumber, formula.content.title, call, '张𬭎', unit, '审核中', '2020-06-14', ''],
    [
      accepted.receiptNumber,
      ...['+大堤', call, accepted.content.authorName, unit, '已采用', '2020-06-14', '2020-06-14'],
    ],
  ])
})

it('holds no number of a phone, and no formula', async () => {
  const { id } = await madeList(baoji, 'baoji')
  const cells = cellsOf(await paperBytes(baoji, id))
  expect(cells.filter(({ text }) => /1\d{10}|\d{4}7188/.test(text))).toEqual([])
  expect(cells.filter(({ isFormula, kind }) => isFormula || kind !== 's')).toEqual([])
})

it('holds for the province what lies below it, and nothing that was withdrawn', async () => {
  const gone = await sentTo('xian', '撤回的')
  await gone.author.must(withdrawWork, { workId: gone.workId, expectedVersion: gone.version })
  const [, , , ...rows] = await listed(await cloud.provinceOfficer(), 'province')
  expect(rows.map(([, title]) => title).sort()).toEqual([
    '+大堤',
    '=HYPERLINK("http://x.example","看")',
    '别的单位的',
  ])
})

it('is a sheet with its head alone where the unit has no works', async () => {
  const rows = await listed(await cloud.provinceOfficer(), 'yanan')
  expect(rows).toHaveLength(3)
})

it('is opened under its name, for an hour, only by who asked for it', async () => {
  const { id, file } = await madeList(baoji, 'baoji')
  const { url, fileName } = await baoji.must(openJob, { jobId: id })
  expect([fileName, file?.fileName]).toEqual(Array(2).fill('宝鸡市总工会作品名单_2020-06-14.xlsx'))
  expect(url).toContain(`/papers/${id}/`)
  expect(await (await cloud.provinceOfficer()).refusal(openJob, { jobId: id })).toBe('NOT_FOUND')
})

it('is not given out any more once its file is another', async () => {
  const { id } = await madeList(baoji, 'baoji')
  const [path = ''] = (await storedJobs(cloud)).find((job) => job.id === id)?.paths ?? []
  await cloud.environment.overwriteObject(path, Buffer.from('another file'))
  expect(await baoji.refusal(openJob, { jobId: id })).toBe('PAPER_UNAVAILABLE')
})

it('is not given to who lost the role meanwhile, even where another role is left', async () => {
  const officer = await cloud.officer('officer-of-two', 'unitOfficer', 'xian')
  await cloud.officer('officer-of-two', 'unitOfficer', 'baoji')
  const { id } = await madeList(officer, 'xian')
  await cloud.admin.must(revokeRole, { personId: officer.personId, role: 'unitOfficer', unitId: 'xian' })
  expect(await officer.refusal(openJob, { jobId: id })).toBe('FORBIDDEN')
  expect(await officer.refusal(startWorksList, { unitId: 'xian' })).toBe('FORBIDDEN')
  expect((await jobNow(officer, id)).state).toBe('ready')
})
