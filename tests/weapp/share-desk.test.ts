import { publishAnnouncement } from '#shared/contract/announcements/announcements'
import { installSharePictures, openShare } from '#shared/contract/sharing/sharing'
import { sharePath } from '#shared/domain/sharing/scene'
import { programmeIdOf, shortIdOf, unitCodeOf } from '#shared/domain/sharing/short-id'
import { routes } from '../../src/routes'
import { productCloud, type ProductCloud } from '../support/product-cloud'
import { type Person } from '../support/product-person'
import { type MiniProgram } from '../host/mini-program'
import { openMiniProgram, type Opening } from '../host/open-mini-program'

let product: ProductCloud
let officer: Person
let phone: MiniProgram

beforeAll(async () => {
  product = await productCloud()
  await product.admin.must(installSharePictures, { key: '2020' })
  officer = await product.officer('officer-of-baoji', 'unitOfficer', 'baoji')
})
afterEach(() => phone.close())
afterAll(() => product.remove())

async function open(path: string, opening: Partial<Opening> = {}): Promise<void> {
  phone = await openMiniProgram({
    cloud: product.environment,
    person: officer.openid,
    path: `/${path}`,
    ...opening,
  })
}

const BAOJI = unitCodeOf('baoji')
const SONG = { kind: 's', id: shortIdOf('2020', 's', 'song'), unitCode: BAOJI } as const
const agreed = { settings: { privacyAgreed: true } } as const

const called = async (name: string) => (await phone.recorded()).api.filter((each) => each.name === name)
const copied = async () => ((await called('setClipboardData')).at(-1)?.options as { data: string }).data

/** What WeChat sends when the button is tapped. */
async function sent() {
  await phone.tap('#send-card')
  return (await phone.do('shared')).at(-1)
}

describe('the officers’ screen', () => {
  it('is entered from 我的, and sends the whole programme in the unit’s name', async () => {
    await open(routes.me)
    await phone.tap('#entry-sharing')
    await phone.waitForPage(routes.sharing)
    await phone.waitForText('#card-title', '网聚职工正能量 争做中国好网民，作品征集中')
    await phone.until('the card has its picture', async () => (await phone.share()).imageUrl !== undefined)
    expect(await sent()).toMatchObject({
      title: '网聚职工正能量 争做中国好网民，作品征集中',
      path: sharePath({ kind: 'h', id: programmeIdOf('2020'), unitCode: BAOJI }),
      imageUrl: expect.stringMatching(/^wxfile:\/\/usr\/share-season-/) as string,
    })
  })

  it('shows the very title of each call’s card, sends it, and copies its texts', async () => {
    await open(routes.sharing, agreed)
    await phone.tap('#share-song')
    await phone.waitForText('#card-title', '网络正能量歌曲征集：收稿中，请尽早')
    const { title, path } = (await sent()) ?? {}
    expect([title, path]).toEqual(['网络正能量歌曲征集：收稿中，请尽早', sharePath(SONG)])
    for (const [kind, begin] of [
      ['notice', '【通知】'],
      ['invitation', '各位职工朋友，'],
      ['reminder', '【催报】'],
    ]) {
      await phone.tap(`#text-${kind}`)
      await phone.waitForText('#group-text', begin ?? '')
      await phone.tap('#copy-text')
      await phone.until('it is copied', async () => (await copied()).startsWith(begin ?? ''))
      expect((await copied()).split('\n').slice(-2)).toEqual([
        '点群里的小程序卡片，或在微信里搜索小程序“职工好网民”，就能查看和投稿。',
        '宝鸡市总工会',
      ])
    }
    expect(await phone.has('#text-award')).toBe(false)
  })

  it('shares an item of the series, found by its name', async () => {
    await open(routes.sharing)
    await phone.tap('#share-section-series')
    await phone.tap('#change-series')
    await phone.tap(`#series-${shortIdOf('2020', 'a', 'law-shorts')}`)
    const path = sharePath({ kind: 'a', id: shortIdOf('2020', 'a', 'law-shorts'), unitCode: BAOJI })
    await phone.until('the card names it', async () => (await phone.share()).path === path)
    expect((await sent())?.title).toBe(await phone.textOf('#card-title'))
  })

  it('shares an announcement of the unit, and comes from its page with it chosen', async () => {
    await open(`${routes.sharing}?t=n&i=AAAAAAAAAAAAAAAA`)
    await phone.waitFor('#no-announcements')
    expect(await phone.has('#card-preview')).toBe(false)
    await phone.close()
    const { announcementId } = await officer.must(publishAnnouncement, {
      unitId: 'baoji',
      kind: 'result',
      title: '微视频交流会结果',
      body: '请看正文。',
    })
    await open(`${routes.announcement}?id=${announcementId}`)
    await phone.tap('#share-announcement')
    await phone.waitForText('#card-title', '微视频交流会结果')
    await phone.waitForText('#group-text', '【获奖】微视频交流会结果')
    await phone.tap('#text-notice')
    await phone.waitForText('#group-text', '【结果】微视频交流会结果')
    expect((await sent())?.path).toBe(sharePath({ kind: 'n', id: announcementId, unitCode: BAOJI }))
  })

  it('tells what came of it, and asks again when the answer did not come', async () => {
    await product.as('an-opener').must(openShare, SONG)
    await product.as('another-opener').must(openShare, SONG)
    await open(routes.sharing)
    await phone.waitForText('.desk__numbers', '2 人次')
    await phone.waitForText('#effect-all-song', '打开 2 人次 · 投稿 0 件')
  })

  it('shows the province each unit, and what each unit’s sub-projects brought', async () => {
    const province = await product.provinceOfficer()
    await product.as('a-third').must(openShare, { kind: 's', id: SONG.id })
    await open(routes.sharing, { person: province.openid })
    await phone.waitForText('#effect-baoji', '打开 2 人次 · 投稿 0 件')
    await phone.waitForText('#effect-none', '打开 1 人次 · 投稿 0 件')
    expect(await phone.has('#effect-baoji-song')).toBe(false)
    await phone.tap('#effect-baoji')
    await phone.waitForText('#effect-baoji-song', '打开 2 人次 · 投稿 0 件')
  })

  it('lets the administrator put the pictures into storage, and says how many', async () => {
    await open(routes.sharing, { person: product.admin.openid })
    await phone.tap('#install-pictures')
    await phone.waitForText('#pictures-placed', '图片都已是最新')
    expect(await phone.has('#effect-baoji')).toBe(false)
  })

  it('is nobody else’s', async () => {
    await open(routes.sharing, { person: 'a-guest' })
    await phone.waitFor('您不是审核员或管理员')
    expect(await phone.has('#card-preview')).toBe(false)
  })
})
