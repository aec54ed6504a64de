import { readShareCode } from '#shared/contract/sharing/sharing'
import { programmeIdOf, shortIdOf, unitCodeOf } from '#shared/domain/sharing/short-id'
import { routes } from '../../src/routes'
import { productCloud, type ProductCloud } from '../support/product-cloud'
import { type Person } from '../support/product-person'
import { SHARE_LINK } from '../support/test-environment'
import { type MiniProgram } from '../host/mini-program'
import { openMiniProgram, type Opening } from '../host/open-mini-program'

let product: ProductCloud
let officer: Person
let phone: MiniProgram

beforeAll(async () => {
  product = await productCloud()
  officer = await product.officer('officer-of-baoji', 'unitOfficer', 'baoji')
})
afterEach(async () => {
  await phone.close()
  await product.environment.endFaults()
})
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
const POSTER_OF_SONG = `${routes.poster}?t=s&i=${SONG.id}`
const agreed = { settings: { privacyAgreed: true } } as const

const called = async (name: string) => (await phone.recorded()).api.filter((each) => each.name === name)
const written = async () =>
  (await called('canvas.fillText')).map(({ options }) => (options as { text: string }).text)

describe('a poster', () => {
  it('bears the code that WeChat made, the unit’s name and the deadline with its source', async () => {
    await open(POSTER_OF_SONG)
    await phone.waitFor('#poster-picture')
    expect(await phone.has('#code-instead')).toBe(false)
    const texts = await written()
    for (const words of ['网络正能量', '歌曲征集', '以承办单位通知为准，请尽早', '宝鸡市总工会'])
      expect(texts).toContain(words)
    const [code] = await called('canvas.drawImage')
    expect(code?.options).toMatchObject({ src: expect.stringMatching(/^wxfile:\/\/tmp_/) as string })
    const asked = (await phone.recorded()).functionCalls.map(
      ({ data }) => data as { action?: string; input?: unknown },
    )
    expect(asked.find(({ action }) => action === readShareCode.name)?.input).toEqual(SONG)
  })

  it('goes into the album, after the privacy guide and the phone’s own question', async () => {
    await open(POSTER_OF_SONG)
    await phone.tap('#save-poster')
    await phone.tap('#agree-to-guide')
    await phone.answer(true)
    await phone.until('it says so', async () => (await called('showToast')).length === 1)
    const [toast] = await called('showToast')
    expect(toast?.options).toMatchObject({ title: '已保存到相册' })
    const [saved] = await called('saveImageToPhotosAlbum')
    expect(saved?.options).toEqual({ filePath: 'wxfile://tmp_kept_1.png' })
  })

  it('says what to do when the album is refused, and saves once it is allowed in the settings', async () => {
    await open(POSTER_OF_SONG, agreed)
    await phone.tap('#save-poster')
    await phone.answer(false)
    await phone.waitForText('#album-denied', '没有保存：还没有相册权限')
    await phone.tap('#save-poster')
    await phone.until('asked twice', async () => (await called('saveImageToPhotosAlbum')).length === 2)
    await phone.waitFor('#album-denied')
    await phone.tap('#album-settings')
    await phone.answer(true)
    await phone.until('the way is free', async () => !(await phone.has('#album-denied')))
    await phone.tap('#save-poster')
    await phone.until('it is saved', async () => (await called('showToast')).length === 2)
  })

  it('says so when the privacy guide is refused; the poster stays', async () => {
    await open(POSTER_OF_SONG)
    await phone.tap('#save-poster')
    await phone.waitFor('接下来要把图片存到您的相册')
    await phone.tap('#refuse-guide')
    await phone.waitForText('#save-unagreed', '没有保存')
    expect(await phone.has('#poster-picture')).toBe(true)
  })

  it('says that the phone could not keep it', async () => {
    await open(POSTER_OF_SONG, { ...agreed, always: { saveImageToPhotosAlbum: { fails: 'no space left' } } })
    await phone.tap('#save-poster')
    await phone.waitForText('#save-failed', '没有保存成功')
  })

  it('bears a link’s code where WeChat makes none, says so, and WeChat’s own on another try', async () => {
    await product.environment.fault({ at: 'wxacode.getUnlimited', kind: 'status' }, { times: 1 })
    const photo = shortIdOf('2020', 's', 'photography')
    await open(`${routes.poster}?t=s&i=${photo}`)
    await phone.waitForText('#code-instead', '小程序码暂时生成不了')
    await phone.waitForText('#code-instead', '已改用链接二维码')
    expect(await called('canvas.drawImage')).toEqual([])
    expect((await called('canvas.fillRect')).length).toBeGreaterThan(200)
    expect(await written()).toContain('微信扫一扫二维码')
    await phone.tap('#code-again')
    await phone.until('it has WeChat’s', async () => (await called('canvas.drawImage')).length === 1)
    await phone.waitFor('#poster-picture')
    expect(await phone.has('#code-instead')).toBe(false)
  })

  it('is opened by that link as by a code', async () => {
    const q = encodeURIComponent(`${SHARE_LINK}?t=s&i=${SONG.id}&u=${BAOJI}`)
    await open(`${routes.share}?q=${q}`, { person: 'a-guest', scene: 1011 })
    await phone.waitForPage(routes.subProject)
    expect((await phone.page()).options).toEqual({ key: 'song' })
  })

  it.each([
    ['no network', { downloadFile: { fails: 'request:fail' } }],
    ['another answer', { downloadFile: { answers: { statusCode: 403, tempFilePath: 'wxfile://tmp_none' } } }],
  ] as const)(
    'names the mini-program in words where the code’s picture does not come: %s',
    async (_why, always) => {
      await open(POSTER_OF_SONG, { always })
      await phone.waitForText('#code-instead', '小程序码的图片没有取到')
      await phone.waitForText('#code-instead', '照着搜索也能找到')
      expect((await written()).join('')).toContain('微信搜索小程序“职工好网民”')
    },
  )

  it('says that it was not painted, and paints on another try', async () => {
    await open(POSTER_OF_SONG)
    await phone.waitFor('#poster-picture')
    await phone.close()
    await open(POSTER_OF_SONG, { always: { canvasToTempFilePath: { fails: 'create bitmap failed' } } })
    await phone.waitFor('海报没有画成')
    await phone.always('canvasToTempFilePath')
    await phone.tap('.empty-state .button')
    await phone.waitFor('#poster-picture')
  })

  it('is made of a public work, a series item and the whole programme, and leads officers to their screen', async () => {
    const { workId } = await product.acceptedWork({ content: { title: '深夜的调度台' } })
    await open(`${routes.work}?id=${workId}`, { person: 'a-guest' })
    await phone.tap('#to-poster')
    await phone.waitForPage(routes.poster)
    await phone.waitFor('#poster-picture')
    expect(await written()).toContain('《深夜的调度台》')
    // The author's unit once; the poster itself is in nobody's name.
    expect((await written()).filter((each) => /宝鸡市总工会|^职工好网民$/.test(each))).toEqual([
      '宝鸡市总工会',
      '职工好网民',
    ])
    expect(await phone.has('#to-desk')).toBe(false)
    await phone.close()
    for (const [kind, id, words] of [
      ['a', shortIdOf('2020', 'a', 'online-walk'), '网上活动'],
      ['h', programmeIdOf('2020'), '陕西省总工会办公室'],
    ]) {
      await open(`${routes.poster}?t=${kind}&i=${id}`)
      await phone.waitFor('#poster-picture')
      expect(await written()).toContain(words)
      await phone.tap('#to-desk')
      await phone.waitForPage(routes.sharing)
      await phone.close()
    }
    await open(`${routes.subProject}?key=song`, { person: 'a-guest' })
    await phone.tap('#to-poster')
    await phone.waitFor('#poster-picture')
  })

  it.each([
    ['nothing', ''],
    ['an unknown work', '?t=w&i=AAAAAAAAAAAAAAAA'],
    ['another season’s call', `?t=s&i=${shortIdOf('2019', 's', 'song')}`],
    ['an activity there is not', '?t=a&i=AAAAAAAAA'],
    ['another season’s programme', `?t=h&i=${programmeIdOf('2019')}`],
  ])('is made of nothing that is not there, and says so: %s', async (_what, query) => {
    await open(`${routes.poster}${query}`)
    await phone.waitForText('#no-poster', '没有找到要做海报的内容')
    await phone.tap('#no-poster .button')
    await phone.waitForPage(routes.home)
  })
})
