import { routes } from '../../src/routes'
import { productCloud, type ProductCloud } from '../support/product-cloud'
import { openMiniProgram } from '../host/open-mini-program'
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

/** From home to a call for works. */
async function journey(): Promise<string> {
  const phone = await openMiniProgram({
    cloud: product.environment,
    person: 'guest-one',
    folder: spoiled.folder,
  })
  try {
    await phone.tap('.sub-project-tile')
    await phone.waitForPage(routes.subProject)
    await phone.waitFor('.card')
    return phone.text()
  } finally {
    await phone.close()
  }
}

it('is green on an unspoiled copy', async () => {
  expect(await journey()).toContain('征集信息')
})

it.each<[string, () => void, RegExp]>([
  [
    'a removed bindtap',
    () => spoiled.change('base.wxml', (text) => text.replaceAll(' bindtap="eh"', '')),
    /no handler heard a tap/,
  ],
  [
    'a handler of another name',
    () => spoiled.change('base.wxml', (text) => text.replaceAll('bindtap="eh"', 'bindtap="gone"')),
    /no handler heard a tap/,
  ],
  [
    'a missing template',
    () => spoiled.change('base.wxml', (text) => text.replaceAll('"tmpl_0_5"', '"tmpl_0_gone"')),
    /asks for the template tmpl_0_5/,
  ],
  ['a missing script of the templates', () => spoiled.lose('utils.wxs'), /takes utils.wxs, which is missing/],
  ['a missing file of templates', () => spoiled.lose('base.wxml'), /imports base.wxml, which is missing/],
  [
    'an input without its end',
    () => spoiled.change('base.wxml', (text) => text.replaceAll('</input>', '')),
    /base.wxml.*missing end tag/,
  ],
  ['a template that is no WXML', () => spoiled.change('base.wxml', (text) => `${text}<view`), /base.wxml/],
  [
    'a page without its code',
    () => spoiled.lose('pages/sub-project/index.js'),
    /no file pages\/sub-project\/index.js/,
  ],
  [
    'a page without its templates',
    () => spoiled.lose('pages/sub-project/index.wxml'),
    /pages\/sub-project\/index/,
  ],
  [
    'a page without its declaration',
    () => spoiled.lose('pages/sub-project/index.json'),
    /no file pages\/sub-project\/index.json/,
  ],
  [
    'a page that is not declared',
    () => spoiled.change('app.json', (text) => text.replace('"pages/sub-project/index",', '')),
    /page "pages\/sub-project\/index" is not found/,
  ],
  ['code of another package', () => spoiled.before('require("../my-work/index.js")'), /of another package/],
  [
    'a private API that is not declared',
    () => spoiled.before('wx.getLocation({})'),
    /requiredPrivateInfos does not declare/,
  ],
  [
    'a name that WeChat has and the host has not',
    () => spoiled.before('wx.scanCode({})'),
    /wx.scanCode was called/,
  ],
  ['a name that nobody has', () => spoiled.before('wx.makeCoffee'), /wx.makeCoffee was touched/],
  [
    'canIUse of what the host has not',
    () => spoiled.before('wx.canIUse("scanCode")'),
    /canIUse\('scanCode'\)/,
  ],
  [
    'a call without what it needs',
    () => spoiled.before('wx.navigateTo({fail(){}})'),
    /navigateTo was called without url/,
  ],
  ['fetch', () => spoiled.before('fetch("/x")'), /fetch is not defined/],
  ['localStorage', () => spoiled.before('localStorage.x'), /localStorage is not defined/],
  ['document', () => spoiled.before('document.body'), /document is not defined/],
  ['process', () => spoiled.before('process.env.X'), /process is not defined/],
  ['crypto', () => spoiled.before('crypto.subtle'), /crypto is not defined/],
  ['AbortController', () => spoiled.before('new AbortController()'), /AbortController is not defined/],
  ['TextEncoder', () => spoiled.before('new TextEncoder()'), /TextEncoder is not defined/],
  ['Intl', () => spoiled.before('new Intl.NumberFormat()'), /Intl is not defined/],
  ['eval', () => spoiled.before('eval("1")'), /Code generation from strings disallowed/],
  [
    'new Function',
    () => spoiled.before('new Function("return 1")()'),
    /Code generation from strings disallowed/,
  ],
  ['an error that is logged', () => spoiled.before('console.error("lost")'), /console.error: lost/],
  [
    'a rejection that nobody hears',
    () => spoiled.before('Promise.reject(new Error("unheard"))'),
    /unhandled rejection: unheard/,
  ],
  ['an error of a timer', () => spoiled.before('setTimeout(() => { throw new Error("late") }, 0)'), /late/],
  [
    'a date in setData',
    () => spoiled.with('onLoad', 'page.setData({at:new Date(0)})'),
    /not plain JSON: data.at is a Date/,
  ],
  [
    'a function in setData',
    () => spoiled.with('onLoad', 'page.setData({call(){}})'),
    /not plain JSON: data.call is function/,
  ],
  [
    'an error of a page’s lifecycle',
    () => spoiled.with('onLoad', 'throw new Error("unloaded")'),
    /onLoad of pages\/home\/index threw: unloaded/,
  ],
  [
    'an unknown built-in component',
    () =>
      spoiled.change('base.wxml', (text) =>
        text.replaceAll('<text ', '<marquee ').replaceAll('</text>', '</marquee>'),
      ),
    /no built-in component <marquee>/,
  ],
])('is red with %s', async (_fault, spoil, words) => {
  spoil()
  await expect(journey()).rejects.toThrow(words)
})
