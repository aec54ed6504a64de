import {
  type AnnouncementCard,
  listAnnouncements,
  pinAnnouncement,
  publishAnnouncement,
  readAnnouncement,
  reviseAnnouncement,
} from '#shared/contract/announcements/announcements'
import { routes } from '../../src/routes'
import { productCloud, type ProductCloud } from '../support/product-cloud'
import { type Person } from '../support/product-person'
import { type MiniProgram } from '../host/mini-program'
import { openMiniProgram } from '../host/open-mini-program'

let product: ProductCloud
let officer: Person
const phones: MiniProgram[] = []

beforeAll(async () => {
  product = await productCloud()
  officer = await product.officer('officer-of-baoji', 'unitOfficer', 'baoji')
})
afterEach(async () => {
  for (const phone of phones.splice(0)) await phone.close()
})
afterAll(() => product.remove())

const open = async (person: string, route: string, query = '') => {
  const phone = await openMiniProgram({
    cloud: product.environment,
    person,
    path: `/${route}${query}`,
  })
  phones.push(phone)
  return phone
}

async function publish(phone: MiniProgram, title: string): Promise<void> {
  await phone.input('#announcement-title-input', title)
  await phone.input('#announcement-body-input', '第一段。\n\n第二段。')
  await phone.tap('#announcement-kind-result')
  await phone.tap('#publish')
  await phone.answer(true)
  await phone.waitForText('#announcement-title', title)
}

async function published(title: string): Promise<AnnouncementCard> {
  const { items } = await officer.must(listAnnouncements, {})
  const found = items.find((each) => each.title === title)
  if (!found) throw new Error(`${title} is not in the list`)
  return found
}

it('an officer publishes, a guest reads it, the officer withdraws, the guest sees where to go on', async () => {
  const office = await open(officer.openid, routes.me)
  await office.tap('#entry-publish')
  await office.waitForText('#announcement-unit', '宝鸡市')
  await office.tap('#publish')
  await office.waitForText('.form-field--wrong', '请写标题')
  await publish(office, '获奖作品公布')
  const { announcementId } = await published('获奖作品公布')

  const guest = await open('a-guest', routes.announcements)
  await guest.tap('#announcement-kind-result')
  await guest.tap(`#announcement-${announcementId}`)
  await guest.waitForText('#announcement-body', '第二段。')
  expect(await guest.textOf('#announcement-body')).toBe('第一段。第二段。')
  expect(await guest.has('#manage-announcement')).toBe(false)

  await office.tap('#manage-announcement')
  await office.tap('#withdraw-announcement')
  await office.input('#withdraw-reason', '名单有误，将重新公布')
  await office.tap('#withdraw-confirm')
  await office.waitFor('#announcement-gone')
  await office.tap('#show-history')
  await office.waitForText('.timeline', '理由：名单有误，将重新公布')

  const other = await open('another-guest', routes.announcement, `?id=${announcementId}`)
  await other.waitForText('#announcement-gone', '这条公告现在看不到')
  expect(await other.text()).not.toContain('名单有误')
  await other.tap('看全部公告')
  await other.waitForPage(routes.announcements)
})

it('home tells the winners once the province has pinned a result, and not what a unit announces', async () => {
  const province = await product.provinceOfficer()
  const text = { kind: 'result', body: '一等奖三部。' } as const
  const announce = async (by: Person, unitId: string, title: string) =>
    (await by.must(publishAnnouncement, { ...text, unitId, title })).announcementId
  const pin = (by: Person, announcementId: string) =>
    by.must(pinAnnouncement, { announcementId, expectedVersion: 1, pinned: true })
  const won = await announce(province, 'province', '微电影获奖名单')
  await pin(officer, await announce(officer, 'baoji', '宝鸡结果'))
  const before = await open('a-guest', routes.home)
  await before.waitForText(`#announcement-${won}`, '微电影获奖名单')
  expect(await before.has('#winners')).toBe(false)

  await pin(province, won)
  const guest = await open('another-guest', routes.home)
  await guest.waitForText('#winners', '揭晓：微电影获奖名单')
  await guest.tap('#winners')
  await guest.waitForText('#announcement-body', '一等奖三部。')
})

it('what was chosen counts though the page has not drawn it yet', async () => {
  const phone = await open(officer.openid, routes.announcementEdit)
  await phone.input('#announcement-title-input', '一口气发布')
  await phone.input('#announcement-body-input', '正文。')
  await Promise.all([phone.tap('#announcement-kind-result'), phone.tap('#publish')])
  await phone.answer(true)
  await phone.waitForText('#announcement-title', '一口气发布')
  expect((await published('一口气发布')).kind).toBe('result')
})

it('someone without an office is told that he cannot announce', async () => {
  const phone = await open('a-guest', routes.announcementEdit)
  await phone.waitForText('#denied', '您不能发布公告')
  expect(await phone.has('#publish')).toBe(false)
})

it('a text that another officer changed meanwhile is shown beside mine, and mine is kept', async () => {
  const phone = await open(officer.openid, routes.announcementEdit)
  await publish(phone, '要改两次的公告')
  const { announcementId } = await published('要改两次的公告')
  await phone.tap('#manage-announcement')
  await phone.input('#announcement-title-input', '我改的标题')

  const colleague = await product.provinceOfficer()
  await colleague.must(reviseAnnouncement, {
    announcementId,
    expectedVersion: 1,
    kind: 'news',
    title: '同事改的标题',
    body: '同事改的正文',
  })
  await phone.tap('#publish')
  await phone.answer(true)
  await phone.waitForText('#announcement-overtaken', '【动态】同事改的标题同事改的正文')
  await phone.tap('#keep-mine')
  await phone.until('mine is kept', async () => !(await phone.has('#announcement-overtaken')))
  await phone.tap('#publish')
  await phone.answer(true)
  await phone.waitForText('#announcement-title', '我改的标题')

  const now = await officer.must(readAnnouncement, { announcementId })
  expect([now.kind, now.title, now.body]).toEqual(['result', '我改的标题', '第一段。\n\n第二段。'])
  await phone.waitForText('.page', '已修改')
})
