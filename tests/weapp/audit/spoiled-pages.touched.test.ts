import { type Browser, type Page } from 'playwright-core'
import { LETTER_SIZES, type LetterSize } from '../../shots/letter-sizes'
import { chromiumPath, launchChromium } from '../../support/chromium'
import { openScreen } from '../../support/phone'
import { productCloud, type ProductCloud } from '../../support/product-cloud'
import { openInChromium } from '../../host/open-in-chromium'
import { SpoiledPackage } from '../spoiled-package'
import { auditBundle, auditIn } from './bundle-audit'
import { type Finding } from './in-page/findings'
import { FORM, HOME, SPOILED, SUB_PROJECT } from './spoils'

/** A missing browser is red where CI says so; elsewhere these are skipped by name. */
const inBrowser = chromiumPath() === undefined && process.env.CI !== 'true' ? it.skip : it

let browser: Browser
let page: Page
let product: ProductCloud
let spoiled: SpoiledPackage

beforeAll(async () => {
  ;[browser, product] = await Promise.all([launchChromium(), productCloud()])
  await product.registered('worker-one')
})
afterAll(async () => {
  await browser.close()
  await product.remove()
})
// A page keeps every package it was given, for each document that it opens.
beforeEach(async () => {
  spoiled = new SpoiledPackage()
  page = await openScreen(browser)
})
afterEach(async () => {
  await page.close()
  spoiled.remove()
})

async function findings(path: string, sizeName: LetterSize['name'] = '1x'): Promise<readonly Finding[]> {
  const size = LETTER_SIZES.find(({ name }) => name === sizeName) as LetterSize
  const { folder } = spoiled
  const phone = await openInChromium(page, {
    cloud: product.environment,
    person: 'worker-one',
    path: `/${path}`,
    folder,
    settings: { privacyAgreed: true, storage: size.kept },
  })
  await phone.waitFor('wx-text')
  await phone.until('it is there', async () => !(await phone.has('.skeleton')))
  await page.addScriptTag({ content: await auditBundle() })
  return (await page.evaluate(auditIn, size)).findings
}

inBrowser('finds nothing on an unspoiled copy', async () => {
  expect([...(await findings(HOME)), ...(await findings(SUB_PROJECT)), ...(await findings(FORM))]).toEqual([])
})

const rows = SPOILED.map(([what, ...how]) => [what, how] as const)

inBrowser.each(rows)('finds %s', async (_what, how) => {
  const [spoil, path, rule, where, measured, size] = how
  spoil(spoiled)
  const found = (await findings(path, size)).filter((each) => each.rule === rule)
  expect(found.filter((each) => where.test(each.where) && measured.test(each.measured))).not.toEqual([])
})
