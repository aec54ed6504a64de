import { randomBytes } from 'node:crypto'
import { appendFileSync, cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { packageFolder } from '../../host/open-mini-program'
import { packageFaults } from './package-faults'
import { MAIN_PACKAGE_MOST } from './package-weight'

let folder: string

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'spoiled-weapp-'))
  cpSync(packageFolder(), folder, { recursive: true })
})
afterEach(() => rmSync(folder, { recursive: true }))

const append = (file: string, text: string) => (): void => appendFileSync(path.join(folder, file), text)
const remove = (file: string) => (): void => rmSync(path.join(folder, file))
function declare(changes: object): () => void {
  return () => {
    const file = path.join(folder, 'app.json')
    writeFileSync(file, JSON.stringify({ ...JSON.parse(readFileSync(file, 'utf8')), ...changes }))
  }
}

it.each<[string, () => void, string]>([
  ['a page file', remove('pages/home/index.wxml'), 'pages/home/index.wxml is declared and missing'],
  ['a tab’s icon', remove('assets/tab/me-on.png'), 'assets/tab/me-on.png is declared and missing'],
  ['the sitemap', remove('sitemap.json'), 'sitemap.json is declared and missing'],
  [
    'what a template takes',
    append('comp.wxml', '<import src="./gone.wxml"/>'),
    'comp.wxml takes ./gone.wxml, which is missing',
  ],
])('notices that %s is missing', (_what, spoil, fault) => {
  spoil()
  expect(packageFaults(folder)).toEqual([fault])
})

it.each<[string, () => void, string]>([
  [
    'no privacy check',
    declare({ __usePrivacyCheck__: false }),
    'app.json does not turn __usePrivacyCheck__ on',
  ],
  ['all code at once', declare({ lazyCodeLoading: undefined }), 'app.json does not load code lazily'],
  ['no sitemap', declare({ sitemapLocation: undefined }), 'app.json names no sitemap'],
  [
    'a private interface nobody declared',
    append('app.js', ';wx.chooseAddress({})'),
    'app.js calls chooseAddress, which app.json does not declare',
  ],
  ['a foreign host', append('app.js', ';"https://example.com/a"'), 'app.js names the host example.com'],
  ['eval', append('app.js', ';eval("1")'), 'app.js calls eval'],
  ['the local cloud', append('app.js', ';"/__fault"'), 'app.js holds something of the local cloud'],
  [
    'more than WeChat takes',
    append('packages/officer/large.wxss', ' '.repeat(2 * 1024 * 1024)),
    'the package “packages/officer” is larger than WeChat takes',
  ],
])('notices %s', (_what, spoil, fault) => {
  spoil()
  expect(packageFaults(folder)).toEqual([fault])
})

it('notices a main package that is too heavy, raw and in gzip', () => {
  append('app.wxss', ' '.repeat(MAIN_PACKAGE_MOST.raw))()
  expect(packageFaults(folder)).toEqual([`the main package weighs more than ${MAIN_PACKAGE_MOST.raw} B`])
  append('app.wxss', randomBytes(MAIN_PACKAGE_MOST.gzip).toString('base64'))()
  expect(packageFaults(folder)).toEqual([
    `the main package weighs more than ${MAIN_PACKAGE_MOST.raw} B`,
    `the main package weighs more than ${MAIN_PACKAGE_MOST.gzip} B in gzip`,
  ])
})

it('lets a private interface pass that is declared', () => {
  append('app.js', ';wx.chooseAddress({})')()
  declare({ requiredPrivateInfos: ['chooseAddress'] })()
  expect(packageFaults(folder)).toEqual([])
})
