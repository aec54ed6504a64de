import { type Browser } from 'playwright-core'
import { chromiumPath, launchChromium } from '../../support/chromium'
import { PHONE_SIZE } from '../../support/phone'
import { productCloud, type ProductCloud } from '../../support/product-cloud'
import { openInChromium } from '../host/open-in-chromium'
import { SpoiledPackage } from '../spoiled-package'
import { auditBundle, auditIn } from './bundle-audit'
import { type Finding } from './in-page/findings'
import { FORM, HOME, SPOILED, SUB_PROJECT } from './spoils'

/** A missing browser is red where CI says so; elsewhere these are skipped by name. */
const inBrowser = chromiumPath() === undefined && process.env.CI !== 'true' ? it.skip : it

let browser: Browser
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
beforeEach(() => {
  spoiled = new SpoiledPackage()
})
afterEach(() => spoiled.remove())

async function findings(path: string): Promise<readonly Finding[]> {
  const context = await browser.newContext({ viewport: PHONE_SIZE, hasTouch: true })
  try {
    const page = await context.newPage()
    const { folder } = spoiled
    const phone = await openInChromium(page, {
      cloud: product.environment,
      person: 'worker-one',
      path: `/${path}`,
      folder,
      settings: { privacyAgreed: true },
    })
    await phone.waitFor('wx-text')
    await phone.until('it is there', async () => !(await phone.has('.skeleton')))
    await page.addScriptTag({ content: await auditBundle() })
    return (await page.evaluate(auditIn)).findings
  } finally {
    await context.close()
  }
}

inBrowser('finds nothing on an unspoiled copy', async () => {
  expect([...(await findings(HOME)), ...(await findings(SUB_PROJECT)), ...(await findings(FORM))]).toEqual([])
})

inBrowser.each(SPOILED)('finds %s', async (_what, spoil, path, rule, where, measured) => {
  spoil(spoiled)
  const found = (await findings(path)).filter((each) => each.rule === rule)
  expect(found.filter((each) => where.test(each.where) && measured.test(each.measured))).not.toEqual([])
})
