import { readSession } from '#shared/contract/session/session'
import { installSharePictures, readSharePicture } from '#shared/contract/sharing/sharing'
import { sharePath } from '#shared/domain/sharing/scene'
import { shortIdOf, unitCodeOf } from '#shared/domain/sharing/short-id'
import { common } from '#shared/texts/common'
import { routes } from '../../src/routes'
import { productCloud, type ProductCloud } from '../support/product-cloud'
import { type MiniProgram } from '../host/mini-program'
import { openMiniProgram, type Opening } from '../host/open-mini-program'

let product: ProductCloud
let workId: string
let phone: MiniProgram

beforeAll(async () => {
  product = await productCloud()
  ;({ workId } = await product.acceptedWork({ content: { title: '深夜的调度台' } }))
  await product.admin.must(installSharePictures, { key: '2020' })
})
afterAll(() => product.remove())
afterEach(() => phone.close())

async function open(path: string, opening: Partial<Opening> = {}): Promise<void> {
  phone = await openMiniProgram({
    cloud: product.environment,
    person: 'a-guest',
    path: `/${path}`,
    ...opening,
  })
}

const SONG = { kind: 's', id: shortIdOf('2020', 's', 'song') } as const
const SONG_PAGE = `${routes.subProject}?key=song`

const called = async (name: string): Promise<number> =>
  (await phone.recorded()).api.filter((each) => each.name === name).length

async function withPicture(): Promise<string> {
  await phone.until('the card has its picture', async () => (await phone.share()).imageUrl !== undefined)
  return (await phone.share()).imageUrl ?? ''
}

describe('a card', () => {
  it('names the sub-project, for an officer in the name of his unit', async () => {
    await open(SONG_PAGE)
    await withPicture()
    expect((await phone.share()).path).toBe(sharePath(SONG))
    await phone.close()
    await product.officer('an-officer-of-baoji', 'unitOfficer', 'baoji')
    await open(SONG_PAGE, { person: 'an-officer-of-baoji' })
    const path = sharePath({ ...SONG, unitCode: unitCodeOf('baoji') })
    await phone.until('the card is the unit’s', async () => (await phone.share()).path === path)
  })

  it('names the work', async () => {
    await open(`${routes.work}?id=${workId}`)
    await phone.waitForText('#public-title', '深夜的调度台')
    expect((await phone.share()).path).toBe(sharePath({ kind: 'w', id: workId }))
  })

  it('brings its picture from the phone: fetched once, kept by its version over the next start', async () => {
    await open(SONG_PAGE)
    const imageUrl = await withPicture()
    const { version } = await product.as('a-guest').must(readSharePicture, { key: 'song' })
    expect(imageUrl).toBe(`wxfile://usr/share-song-${version}.png`)
    const storage = await phone.do('storage')
    expect(storage['share-picture-song']).toMatchObject({ version, path: imageUrl })
    expect(await called('downloadFile')).toBe(1)
  })

  it.each([
    ['no network', { fails: 'request:fail' }],
    ['another answer than the picture', { answers: { statusCode: 403, tempFilePath: 'wxfile://tmp_none' } }],
  ])('goes without a picture when it cannot be fetched: %s', async (_why, outcome) => {
    await open(SONG_PAGE, { always: { downloadFile: outcome } })
    await phone.until('it was tried', async () => (await called('downloadFile')) === 1)
    await phone.atRest()
    expect(await phone.share()).not.toHaveProperty('imageUrl')
    expect(await phone.do('storage')).not.toHaveProperty('share-picture-song')
  })

  it('has the picture fetched again when the phone lost the file', async () => {
    const kept = { version: 'of-before', path: 'wxfile://usr/gone.png', askedAt: Date.now() }
    await open(SONG_PAGE, { settings: { storage: { 'share-picture-song': kept } } })
    expect(await withPicture()).not.toBe(kept.path)
  })
})

describe('a page alone, out of 朋友圈', () => {
  const alone = (path: string) => open(path, { person: '', scene: 1154 })

  it.each([
    ['the gallery', routes.gallery, '深夜的调度台'],
    ['a work', `${routes.work}?id=`, '深夜的调度台'],
    ['a sub-project', SONG_PAGE, '网络正能量歌曲征集'],
  ])('renders itself and asks for no login, no other page, no privacy: %s', async (_what, path, words) => {
    await alone(path.endsWith('id=') ? `${path}${workId}` : path)
    await phone.until('it says so', async () => (await phone.text()).includes(words))
    await phone.atRest()
    const { functionCalls, api } = await phone.recorded()
    const asked = JSON.stringify(functionCalls)
    expect(asked).not.toContain(readSession.name)
    expect(asked).not.toContain(readSharePicture.name)
    const touching =
      /^(navigateTo|redirectTo|reLaunch|switchTab|navigateBack|login|onNeedPrivacyAuthorization)$/
    expect(api.filter(({ name }) => touching.test(name))).toEqual([])
    expect(await phone.has('.page__bottom')).toBe(false)
  })

  it('says where to go on when somebody taps what leads to another page', async () => {
    await alone(routes.gallery)
    await phone.tap(`#gallery-card-${workId}`)
    const { api } = await phone.recorded()
    expect(api.find(({ name }) => name === 'showToast')?.options).toMatchObject({ title: common.openInFull })
    expect((await phone.page()).stack).toEqual([routes.gallery])
  })

  it('is opened with the page’s own query', async () => {
    await open(`${routes.work}?id=${workId}`)
    await phone.waitForText('#public-title', '深夜的调度台')
    expect((await phone.share('timeline')).query).toBe(`id=${workId}`)
    await phone.close()
    await open(SONG_PAGE)
    await phone.waitFor('.card')
    expect((await phone.share('timeline')).query).toBe('key=song')
  })
})
