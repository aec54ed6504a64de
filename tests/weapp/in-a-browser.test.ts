import { type Browser } from 'playwright-core'
import { routes } from '../../src/routes'
import { chromiumPath, launchChromium } from '../support/chromium'
import { PHONE_SIZE } from '../support/phone'
import { productCloud, type ProductCloud } from '../support/product-cloud'
import { openInChromium } from './host/open-in-chromium'

/** A missing browser is red where CI says so; elsewhere these are skipped by name. */
const inBrowser = chromiumPath() === undefined && process.env.CI !== 'true' ? it.skip : it

let browser: Browser
let product: ProductCloud

beforeAll(async () => {
  ;[browser, product] = await Promise.all([launchChromium(), productCloud()])
})
afterAll(async () => {
  await browser.close()
  await product.remove()
})

inBrowser('lays the pages out and hears real taps in a browser', async () => {
  const page = await browser.newPage({ viewport: PHONE_SIZE, hasTouch: true })
  const phone = await openInChromium(page, {
    cloud: product.environment,
    person: 'guest-one',
    path: routes.home,
  })
  await phone.waitFor('.sub-project-tile')
  await page.screenshot({ path: '/tmp/weapp-host/home.png' })
  await page.locator('.sub-project-tile').first().tap()
  await phone.waitForPage(routes.subProject)
  await phone.waitFor('.card')
  await page.screenshot({ path: '/tmp/weapp-host/sub.png' })
  await phone.close()
})
