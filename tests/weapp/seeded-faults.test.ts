import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { routes } from '../../src/routes'
import { productCloud, type ProductCloud } from '../support/product-cloud'
import { openMiniProgram, packageFolder } from './host/open-mini-program'

let product: ProductCloud
let folder: string

beforeAll(async () => {
  product = await productCloud()
})
afterAll(() => product.remove())
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'spoiled-weapp-'))
  cpSync(packageFolder(), folder, { recursive: true })
})
afterEach(() => rmSync(folder, { recursive: true }))

const change = (file: string, spoil: (text: string) => string): void => {
  const before = readFileSync(path.join(folder, file), 'utf8')
  const after = spoil(before)
  if (after === before) throw new Error(`${file} holds nothing to spoil`)
  writeFileSync(path.join(folder, file), after)
}
const remove = (file: string): void => rmSync(path.join(folder, file))
/** Puts a statement before the home page's own code. */
const before = (statement: string) => (): void =>
  change('pages/home/index.js', (text) => `${statement};${text}`)
/** Puts a statement into the home page's `onLoad`, with `page` for the page. */
const onLoad = (statement: string) =>
  before(
    `{const own=Page;Page=function(d){const l=d.onLoad;d.onLoad=function(q){const page=this;${statement};return l.call(this,q)};own(d)}}`,
  )

/** From home to a call for works. */
async function journey(): Promise<string> {
  const phone = await openMiniProgram({ cloud: product.environment, person: 'guest-one', folder })
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
    () => change('base.wxml', (text) => text.replaceAll(' bindtap="eh"', '')),
    /no handler heard a tap/,
  ],
  [
    'a handler of another name',
    () => change('base.wxml', (text) => text.replaceAll('bindtap="eh"', 'bindtap="gone"')),
    /no handler heard a tap/,
  ],
  [
    'a missing template',
    () => change('base.wxml', (text) => text.replaceAll('"tmpl_0_5"', '"tmpl_0_gone"')),
    /asks for the template tmpl_0_5/,
  ],
  ['a missing script of the templates', () => remove('utils.wxs'), /takes utils.wxs, which is missing/],
  ['a missing file of templates', () => remove('base.wxml'), /imports base.wxml, which is missing/],
  [
    'an input without its end',
    () => change('base.wxml', (text) => text.replaceAll('</input>', '')),
    /base.wxml.*missing end tag/,
  ],
  ['a template that is no WXML', () => change('base.wxml', (text) => `${text}<view`), /base.wxml/],
  [
    'a page without its code',
    () => remove('pages/sub-project/index.js'),
    /no file pages\/sub-project\/index.js/,
  ],
  ['a page without its templates', () => remove('pages/sub-project/index.wxml'), /pages\/sub-project\/index/],
  [
    'a page without its declaration',
    () => remove('pages/sub-project/index.json'),
    /no file pages\/sub-project\/index.json/,
  ],
  [
    'a page that is not declared',
    () => change('app.json', (text) => text.replace('"pages/sub-project/index",', '')),
    /page "pages\/sub-project\/index" is not found/,
  ],
  ['code of another package', before('require("../my-work/index.js")'), /of another package/],
  [
    'a private API that is not declared',
    before('wx.getLocation({})'),
    /requiredPrivateInfos does not declare/,
  ],
  ['a name that WeChat has and the host has not', before('wx.scanCode({})'), /wx.scanCode was called/],
  ['a name that nobody has', before('wx.makeCoffee'), /wx.makeCoffee was touched/],
  ['canIUse of what the host has not', before('wx.canIUse("scanCode")'), /canIUse\('scanCode'\)/],
  ['a call without what it needs', before('wx.navigateTo({fail(){}})'), /navigateTo was called without url/],
  ['fetch', before('fetch("/x")'), /fetch is not defined/],
  ['localStorage', before('localStorage.x'), /localStorage is not defined/],
  ['document', before('document.body'), /document is not defined/],
  ['process', before('process.env.X'), /process is not defined/],
  ['crypto', before('crypto.subtle'), /crypto is not defined/],
  ['AbortController', before('new AbortController()'), /AbortController is not defined/],
  ['TextEncoder', before('new TextEncoder()'), /TextEncoder is not defined/],
  ['Intl', before('new Intl.NumberFormat()'), /Intl is not defined/],
  ['eval', before('eval("1")'), /Code generation from strings disallowed/],
  ['new Function', before('new Function("return 1")()'), /Code generation from strings disallowed/],
  ['an error that is logged', before('console.error("lost")'), /console.error: lost/],
  [
    'a rejection that nobody hears',
    before('Promise.reject(new Error("unheard"))'),
    /unhandled rejection: unheard/,
  ],
  ['an error of a timer', before('setTimeout(() => { throw new Error("late") }, 0)'), /late/],
  ['a date in setData', onLoad('page.setData({at:new Date(0)})'), /not plain JSON: data.at is a Date/],
  ['a function in setData', onLoad('page.setData({call(){}})'), /not plain JSON: data.call is function/],
  [
    'an error of a page’s lifecycle',
    onLoad('throw new Error("unloaded")'),
    /onLoad of pages\/home\/index threw: unloaded/,
  ],
  [
    'an unknown built-in component',
    () =>
      change('base.wxml', (text) =>
        text.replaceAll('<text ', '<marquee ').replaceAll('</text>', '</marquee>'),
      ),
    /no built-in component <marquee>/,
  ],
])('is red with %s', async (_fault, spoil, words) => {
  spoil()
  await expect(journey()).rejects.toThrow(words)
})
