import { writeFileSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { readWork, saveWork } from '#shared/contract/works/works'
import { routes } from '../../src/routes'
import { productCloud, type ProductCloud } from '../support/product-cloud'
import { amended, season2021 } from '../support/seasons'
import { type MiniProgram } from '../host/mini-program'
import { openMiniProgram } from '../host/open-mini-program'

const AFTER_THE_CLOSING = Date.parse('2020-06-20T12:00:00+08:00')

let product: ProductCloud
let folder: string
const phones: MiniProgram[] = []

beforeEach(async () => {
  product = await productCloud()
  folder = await mkdtemp(path.join(tmpdir(), 'seasons-'))
})
afterEach(async () => {
  for (const phone of phones.splice(0)) await phone.close()
  await product.remove()
  await rm(folder, { recursive: true })
})

const open = async (person: string, route: string, query = '') => {
  const phone = await openMiniProgram({ cloud: product.environment, person, path: `/${route}${query}` })
  phones.push(phone)
  return phone
}

async function amendDeadline(phone: MiniProgram, lastDay: string, reason: string): Promise<void> {
  await phone.tap('#place-closing-photography')
  await phone.pick('wx-picker', lastDay)
  await phone.tap('#save-amendment')
  await phone.waitForText('.form-field--wrong', '请写原因')
  await phone.input('#amend-reason', reason)
  await phone.tap('#save-amendment')
  await phone.answer(true)
  await phone.waitForPage(routes.season)
  await phone.waitForText('#place-closing-photography', '更正过')
}

it('an officer closes a call early and extends it again; a worker sees why, and may submit', async () => {
  const { author, workId, version, content } = await product.draft({
    by: await product.registered('a-worker'),
  })
  await author.must(saveWork, { workId, expectedVersion: version, content })
  const officer = await product.officer('officer-of-the-province', 'provinceOfficer', 'province')

  const office = await open(officer.openid, routes.me)
  await office.tap('#entry-season')
  await office.tap('#manage-photography')
  await amendDeadline(office, '2020-06-15', '展览提前开幕')
  await product.environment.setClock(AFTER_THE_CLOSING)

  const late = await open(author.openid, routes.workForm, `?id=${workId}`)
  await late.waitForText('.page', '原因：展览提前开幕')
  await late.tap('#submit-work')
  await late.waitForText('#submit-error', '收稿已经截止')

  await amendDeadline(office, '2020-07-15', '应基层要求延长')
  const worker = await open(author.openid, routes.subProject, '?key=photography')
  await worker.waitForText('#amendment-closing-photography', '截止时间改为 2020年7月15日')
  expect(await worker.textOf('#amendment-closing-photography')).toMatch(
    /原因：应基层要求延长由省总工会于 .+ 调整，原为 2020年6月15日[^]*原因：展览提前开幕/,
  )
  const home = await open(author.openid, routes.home)
  await home.waitForText('#amendment-closing-photography', '应基层要求延长')

  const inTime = await open(author.openid, routes.workForm, `?id=${workId}`)
  await inTime.tap('#submit-work')
  await inTime.waitFor('#receipt-number')
  expect((await author.must(readWork, { workId })).receiptNumber).toMatch(/^2020-/)
})

it('after the office got another number every page names that one', async () => {
  const { author, workId, version, content } = await product.draft({
    by: await product.registered('a-worker'),
  })
  await author.must(saveWork, { workId, expectedVersion: version, content })
  const officer = await product.officer('officer-of-the-province', 'provinceOfficer', 'province')
  const contact = { name: '王主任', phones: [{ number: '029-87654321', kind: 'landline' as const }] }
  await amended(officer, { kind: 'contact', index: 0, contact }, '办公室换了号码')
  await product.environment.setClock(Date.parse('2020-12-15T12:00:00+08:00'))

  const late = await open(author.openid, routes.workForm, `?id=${workId}`)
  await late.tap('#submit-work')
  await late.waitForText('#submit-error', '如有疑问请联系省总工会网络中心 029-87654321')
  const agreement = await open(author.openid, routes.me)
  await agreement.waitForText('.page', '029-87654321')
  await agreement.tap('#entry-privacy')
  await agreement.waitForText('.page', '省总工会网络中心 029-87654321')
  expect(await agreement.textOf('.page')).not.toContain('029-87329782')
})

it('an administrator is told where a file is wrong, mends it, sees the differences, publishes; a guest browses the archive', async () => {
  const file = path.join(folder, '2021.json')
  const season = season2021()
  const admin = await open(product.admin.openid, routes.me)
  await admin.tap('#entry-season')
  await admin.tap('#to-season-file')

  writeFileSync(file, '{ "key": ')
  await admin.willPick({ file, kind: 'image', name: '2021.json' })
  await admin.tap('#pick-season-file')
  await admin.tap('#agree-to-guide')
  await admin.waitForText('#season-file-faults', '这不是 JSON 文件')

  const offlineActivitiesTarget = { ...season.offlineActivitiesTarget, value: 51 }
  writeFileSync(file, JSON.stringify({ ...season, offlineActivitiesTarget }))
  await admin.willPick({ file, kind: 'image', name: '2021.json' })
  await admin.tap('#pick-season-file')
  await admin.waitForText(
    '#season-file-faults',
    'offlineActivitiesTarget.value：各单位的分配数相加与总数不符',
  )
  expect(await admin.has('#publish-season')).toBe(false)

  const alike = season.subProjects.map(({ spec, ...call }) => {
    const [first] = spec.media.options ?? []
    return { ...call, spec: first ? { ...spec, media: { ...spec.media, options: [first, first] } } : spec }
  })
  writeFileSync(file, JSON.stringify({ ...season, subProjects: alike }))
  await admin.willPick({ file, kind: 'image', name: '2021.json' })
  await admin.tap('#pick-season-file')
  await admin.waitForText('#season-file-faults', '平台还收不了这种材料，这一项的 formOpenHere 请改为 false')
  expect(await admin.has('#publish-season')).toBe(false)

  writeFileSync(file, JSON.stringify(season, null, 2))
  await admin.willPick({ file, kind: 'image', name: '2021.json' })
  await admin.tap('#pick-season-file')
  await admin.waitForText('#season-candidate', '待发布：2021 年度')
  await admin.waitForText('#differences-dates', '新：2021年')
  await admin.tap('#publish-season')
  await admin.answer(true)
  await admin.waitForPage(routes.season)
  await admin.waitForText('.page', '2021 年度')

  const guest = await open('a-guest', routes.home)
  await guest.waitForText('.home__edition', '2021')
  const archive = await open('a-guest', routes.archive)
  await archive.tap('#archive-2020')
  await archive.waitForText('#archive-notice', '2020 年度档案')
  await archive.tap('#archived-photography')
  await archive.waitForPage(routes.subProject)
  await archive.waitForText('#archive-notice', '只供查阅')
  expect(await archive.text()).not.toContain('去投稿')
  await archive.waitForText('.page', '2020年11月30日')
  await archive.tap('.clause-link')
  await archive.waitForPage(routes.notice)
  await archive.waitForText('#archive-notice', '2020 年度档案')
})

it('who has no such office is told who may', async () => {
  const phone = await open('a-guest', routes.season)
  await phone.waitForText('#denied', '您不能管理年度活动')
  const officer = await product.officer('officer-of-baoji', 'unitOfficer', 'baoji')
  const other = await open(officer.openid, routes.amend, '?place=closing.song')
  await other.waitForText('#denied', '由省总审核员和管理员调整')
})

it('what another one changed meanwhile is said, and what I wrote is kept', async () => {
  const officer = await product.officer('officer-of-the-province', 'provinceOfficer', 'province')
  const mine = await open(officer.openid, routes.amend, '?place=summary.song')
  await mine.input('#amend-summary', '我写的简介')
  await mine.input('#amend-reason', '原简介有误')
  const theirs = await open(product.admin.openid, routes.amend, '?place=closing.song')
  await theirs.pick('wx-picker', '2020-07-15')
  await theirs.input('#amend-reason', '提前')
  await theirs.tap('#save-amendment')
  await theirs.answer(true)
  await theirs.waitForPage(routes.home)

  await mine.tap('#save-amendment')
  await mine.answer(true)
  await mine.waitForText('#amend-error', '年度活动刚刚有了变化')
  await mine.atRest()
  await mine.tap('#save-amendment')
  await mine.answer(true)
  await mine.waitForPage(routes.home)
})

it('what does not fit together any more is told by its place', async () => {
  const officer = await product.officer('officer-of-the-province', 'provinceOfficer', 'province')
  const phone = await open(officer.openid, routes.amend, '?place=closing.song')
  await phone.pick('wx-picker', '2020-12-20')
  await phone.input('#amend-reason', '延长到年底')
  await phone.tap('#save-amendment')
  await phone.answer(true)
  await phone.waitForText('#amend-faults', 'subProjects[6].closesAt：时间超出了年度活动的范围')
})
