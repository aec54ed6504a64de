import { publishAnnouncement, withdrawAnnouncement } from '#shared/contract/announcements/announcements'
import { sharePath } from '#shared/domain/sharing/scene'
import { programmeIdOf, shortIdOf, unitCodeOf } from '#shared/domain/sharing/short-id'
import { shareLanding } from '#shared/texts/share-landing'
import { common } from '#shared/texts/common'
import { routes } from '../../src/routes'
import { productCloud, type ProductCloud } from '../support/product-cloud'
import { agreeToPrivacy } from './form-steps'
import { type MiniProgram } from '../host/mini-program'
import { openMiniProgram, type Opening } from '../host/open-mini-program'

let product: ProductCloud
let phone: MiniProgram

beforeAll(async () => {
  product = await productCloud()
})
afterAll(() => product.remove())
afterEach(() => phone.close())

async function open(path: string, opening: Partial<Opening> = {}): Promise<void> {
  phone = await openMiniProgram({ cloud: product.environment, person: 'a-guest', path, ...opening })
}

const SONG = sharePath({ kind: 's', id: shortIdOf('2020', 's', 'song') })

/** Where it led, with nothing below. */
async function ledTo(route: string): Promise<Readonly<Record<string, string>>> {
  await phone.waitForPage(route)
  const { stack, options } = await phone.page()
  expect(stack).toEqual([route])
  return options
}

it('leads a card of a sub-project, and a code of it, to its page', async () => {
  await open(SONG)
  expect(await ledTo(routes.subProject)).toEqual({ key: 'song' })
  await phone.close()
  const scene = encodeURIComponent(SONG.slice(SONG.indexOf('?') + 1))
  await open(`/${routes.share}?scene=${scene}`, { scene: 1047 })
  expect(await ledTo(routes.subProject)).toEqual({ key: 'song' })
})

it('leads a card of a work to the work', async () => {
  const { workId } = await product.acceptedWork()
  await open(sharePath({ kind: 'w', id: workId }))
  expect(await ledTo(routes.work)).toEqual({ id: workId })
})

it.each(['youth', 'law-shorts', 'online-walk'])('leads to a part, an item, an activity: %s', async (key) => {
  await open(sharePath({ kind: 'a', id: shortIdOf('2020', 'a', key) }))
  expect(await ledTo(routes.series)).toEqual({ item: key })
})

it('leads to the home page for the whole programme, and keeps the unit whose card it was', async () => {
  await open(sharePath({ kind: 'h', id: programmeIdOf('2020'), unitCode: unitCodeOf('baoji') }))
  await ledTo(routes.home)
  expect((await phone.do('storage'))['invited-unit']).toEqual({ seasonKey: '2020', unitId: 'baoji' })
})

it('has the unit whose card it was chosen in the form, for who opens it', async () => {
  const id = shortIdOf('2020', 's', 'micro-video')
  await open(sharePath({ kind: 's', id, unitCode: unitCodeOf('baoji') }))
  await ledTo(routes.subProject)
  const storage = await phone.do('storage')
  expect(storage['invited-unit']).toEqual({ seasonKey: '2020', unitId: 'baoji' })
  await phone.close()
  await open(`/${routes.workForm}?subProject=micro-video`, { person: 'worker-one', settings: { storage } })
  await agreeToPrivacy(phone)
  await phone.waitForText('#field-unitId', '宝鸡')
})

it.each([
  ['another season’s', { seasonKey: '2019', unitId: 'baoji' }],
  ['the province’s own, which no author picks', { seasonKey: '2020', unitId: 'province' }],
  ['nobody’s: the phone kept something else', { seasonKey: '2020', unitId: 7 }],
])('chooses nothing where the card was %s', async (_whose, kept) => {
  const storage = { 'invited-unit': kept }
  await open(`/${routes.workForm}?subProject=micro-video`, {
    person: `of-${kept.unitId}`,
    settings: { storage },
  })
  await agreeToPrivacy(phone)
  await phone.waitFor('#field-unitId')
  expect(await phone.do('textOf', { selector: '#field-unitId' })).not.toMatch(/宝鸡|省总工会/)
})

it('says that a card is of another season, and leads to this one’s', async () => {
  await open(sharePath({ kind: 's', id: shortIdOf('2019', 's', 'song') }))
  await phone.waitFor(shareLanding.otherSeason.title('2019'))
  await phone.tap('#share-otherSeason .button')
  expect(await ledTo(routes.subProject)).toEqual({ key: 'song' })
})

it.each([
  ['nothing', ''],
  ['an unknown id', '?t=w&i=AAAAAAAAAAAAAAAA'],
  ['an unknown kind', '?t=z&i=0kF3x9QzR'],
  ['an id that is too long', `?t=w&i=${'A'.repeat(5000)}`],
  ['a scene that is none', '?scene=%25E0%25A4%25A'],
  ['a scene of 10,000 letters', `?scene=${'t%3Dw%26'.repeat(1250)}`],
  ['script and emoji', `?t=s&i=${encodeURIComponent("<script>alert('😀')</script>")}`],
])('says that nothing is there, and leads home: %s', async (_what, query) => {
  await open(`/${routes.share}${query}`)
  await phone.waitForText('#share-unknown', shareLanding.unknown.title)
  await phone.tap('#share-unknown .button')
  await ledTo(routes.home)
})

it('says that the network failed, and leads on after a second try', async () => {
  await open(SONG, { always: { 'cloud.callFunction': { fails: 'errCode: -1 | errMsg: request:fail' } } })
  await phone.waitFor(common.retry)
  await phone.always('cloud.callFunction')
  await phone.tap('.empty-state .button')
  expect(await ledTo(routes.subProject)).toEqual({ key: 'song' })
})

it('leads to an announcement, and says when it was withdrawn', async () => {
  const province = await product.provinceOfficer()
  const text = { kind: 'notice', title: '关于收稿的通知', body: '请各单位于月底前报送。' } as const
  const { announcementId, version } = await province.must(publishAnnouncement, {
    unitId: 'province',
    ...text,
  })
  const path = sharePath({ kind: 'n', id: announcementId })
  await open(path)
  expect(await ledTo(routes.announcement)).toEqual({ id: announcementId })
  await phone.close()
  await province.must(withdrawAnnouncement, { announcementId, expectedVersion: version, reason: '日期有误' })
  await open(path)
  await phone.waitForText('#share-withdrawn', shareLanding.withdrawn.title)
  await phone.tap('#share-withdrawn .button')
  await ledTo(routes.announcements)
})
