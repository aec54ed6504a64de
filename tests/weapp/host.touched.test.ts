import { gallery } from '#shared/texts/gallery'
import { navigation } from '#shared/texts/navigation'
import { routes } from '../../src/routes'
import { productCloud, type ProductCloud } from '../support/product-cloud'
import { openMiniProgram, type Opening } from '../host/open-mini-program'
import { type MiniProgram } from '../host/mini-program'
import { SpoiledPackage } from './spoiled-package'

let product: ProductCloud
let spoiled: SpoiledPackage

beforeAll(async () => {
  product = await productCloud()
})
afterAll(() => product.remove())
beforeEach(() => {
  spoiled = new SpoiledPackage()
})
afterEach(() => spoiled.remove())

const open = (opening: Partial<Opening> = {}): Promise<MiniProgram> =>
  openMiniProgram({
    cloud: product.environment,
    person: 'guest-one',
    folder: spoiled.folder,
    ...opening,
  })

/** What the package's code told by `console.warn`, in its order. */
const told = async (phone: MiniProgram): Promise<readonly string[]> => (await phone.recorded()).warnings

const APP_HOOKS = ['onLaunch', 'onShow', 'onHide', 'onPageNotFound', 'onError', 'onUnhandledRejection']
const PAGE_HOOKS = ['onLoad', 'onShow', 'onReady', 'onHide', 'onUnload']

/** Makes the app and two pages tell each lifecycle that they are called for. */
function tellLifecycles(): void {
  const hooks = JSON.stringify(APP_HOOKS)
  spoiled.change(
    'app.js',
    (text) =>
      `{const register=App;App=function(app){${hooks}.forEach(function(hook){const own=app[hook];` +
      `app[hook]=function(given){console.warn('app '+hook);return own&&own.call(this,given)}});register(app)}};${text}`,
  )
  for (const [name, route] of [
    ['home', routes.home],
    ['project', routes.subProject],
  ] as const)
    for (const hook of PAGE_HOOKS) spoiled.with(hook, `console.warn('${name} ${hook}')`, route)
}

it('calls the lifecycles of app and pages in WeChat’s order', async () => {
  tellLifecycles()
  const phone = await open()
  await phone.tap('.sub-project-tile')
  await phone.waitFor('.card')
  await phone.until('it is ready', async () => (await told(phone)).includes('project onReady'))
  await phone.back()
  await phone.tab(navigation.gallery)
  await phone.tab(navigation.home)
  await phone.do('visible', false)
  await phone.do('visible', true)
  expect(await told(phone)).toEqual([
    ...['app onLaunch', 'app onShow', 'home onLoad', 'home onShow', 'home onReady'],
    ...['home onHide', 'project onLoad', 'project onShow', 'project onReady'],
    ...['project onUnload', 'home onShow', 'home onHide', 'home onShow'],
    ...['home onHide', 'app onHide', 'app onShow', 'home onShow'],
  ])
  await phone.close()
})

it('tells the app of errors, unheard rejections and pages that are not there', async () => {
  tellLifecycles()
  spoiled.with('onReady', "Promise.reject(new Error('unheard'));throw new Error('thrown')")
  const phone = await open({ expected: [/unheard/, /thrown/] })
  await phone.until('both are told', async () => (await phone.page()).faults.length === 2)
  expect(await told(phone)).toEqual(expect.arrayContaining(['app onError', 'app onUnhandledRejection']))
  await phone.close()
  const lost = await open({ path: '/pages/gone/index' })
  expect(await told(lost)).toEqual(['app onLaunch', 'app onShow', 'app onPageNotFound'])
  await lost.close()
})

it('opens ten pages over each other and no more; tabs are switched to only', async () => {
  spoiled.with(
    'onReady',
    `const say=function(answer){console.warn(answer.errMsg)};
     wx.navigateTo({url:'/pages/me/index',complete:say});wx.switchTab({url:'/pages/work/index',complete:say});
     (function more(){wx.navigateTo({url:'/pages/privacy/index',success:more,fail:say})})()`,
  )
  const phone = await open()
  await phone.until('all is told', async () => (await told(phone)).length === 3)
  expect(await told(phone)).toEqual([
    'navigateTo:fail can not navigateTo a tabbar page',
    'switchTab:fail can not switch to no-tabBar page',
    'navigateTo:fail webview count limit exceed',
  ])
  expect((await phone.page()).stack).toEqual([routes.home, ...Array<string>(9).fill(routes.privacy)])
  await phone.close()
})

it('holds WeChat’s limits of calls and storage', async () => {
  spoiled.with(
    'onReady',
    `const big='x'.repeat(1024*1024);const say=function(answer){console.warn(answer.errMsg)};
     wx.cloud.init({});wx.cloud.callFunction({name:'api',data:{text:big},fail:say});
     try{wx.setStorageSync('big',big)}catch(error){console.warn(error.message)}
     for(let each=0;each<11;each++)wx.cloud.callFunction({name:'api',data:{},fail:say})`,
  )
  const phone = await open({ expected: [/more than 10 requests at once/] })
  await phone.until('all is told', async () => (await told(phone)).length >= 3)
  expect(await told(phone)).toEqual(
    expect.arrayContaining([
      'setStorageSync:fail entry size limit reached',
      'cloud.callFunction:fail -502001 request body exceeds 100 KB',
      'cloud.callFunction:fail exceed max task count',
    ]),
  )
  await phone.close()
})

it('pulls down, comes to the bottom, and shares', async () => {
  const { workId } = await product.acceptedWork({ content: { title: '深夜的调度台' } })
  const phone = await open({ path: `/${routes.gallery}` })
  await phone.waitFor('深夜的调度台')
  await product.acceptedWork({ by: product.as('another'), content: { title: '塔顶的午餐' } })
  await phone.do('pullDown')
  await phone.waitFor('塔顶的午餐')
  await phone.until('it is at rest', async () =>
    (await phone.recorded()).api.some(({ name }) => name === 'stopPullDownRefresh'),
  )
  await phone.do('reachBottom')
  expect(await phone.share('timeline')).toMatchObject({ title: gallery.share })
  await phone.tap(`#gallery-card-${workId}`)
  await phone.waitForText('#public-title', '深夜的调度台')
  expect(await phone.share()).toMatchObject({ title: expect.stringContaining('深夜的调度台') as string })
  await phone.close()
})

it('keeps what is stored for the next time', async () => {
  const first = await open({ settings: { storage: { 'large-text': true } } })
  await first.waitFor('.sub-project-tile')
  const storage = await first.do('storage')
  expect(storage).toHaveProperty('large-text', true)
  await first.close()
  const again = await open({ settings: { storage }, always: { 'cloud.callFunction': { never: true } } })
  await again.waitFor('.sub-project-tile')
  await again.close()
})
