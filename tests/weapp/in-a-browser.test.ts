import { readFileSync } from 'node:fs'
import { type Browser, type Page } from 'playwright-core'
import { routes } from '../../src/routes'
import { SMALL_CLIP } from '../support/big-media'
import { chromiumPath, launchChromium } from '../support/chromium'
import { openScreen, PHONE_SIZE } from '../support/phone'
import { productCloud, type ProductCloud } from '../support/product-cloud'
import { openInChromium } from '../host/open-in-chromium'

/** A missing browser is red where CI says so; elsewhere these are skipped by name. */
const inBrowser = chromiumPath() === undefined && process.env.CI !== 'true' ? describe.skip : describe

inBrowser('the package in a browser', () => {
  let browser: Browser
  let product: ProductCloud
  let page: Page

  beforeAll(async () => {
    ;[browser, product] = await Promise.all([launchChromium(), productCloud()])
  })
  afterAll(async () => {
    await browser.close()
    await product.remove()
  })
  beforeEach(async () => {
    page = await openScreen(browser)
  })

  it('is laid out by its own styles, rpx for rpx, between the bars', async () => {
    const phone = await openInChromium(page, { cloud: product.environment, person: 'guest-one' })
    await phone.waitFor('.sub-project-tile')
    const hero = await page.locator('.home__hero').boundingBox()
    expect(hero).toMatchObject({ x: 0, y: 0, width: PHONE_SIZE.width })
    const webview = await page.locator('.host-webview:not([hidden])').boundingBox()
    const tabs = await page.locator('.host-tabs').boundingBox()
    expect((webview?.y ?? 0) + (webview?.height ?? 0)).toBe(tabs?.y)
    const slogan = page.locator('.home__slogan').first()
    const fontSize = await slogan.evaluate((element) => getComputedStyle(element).fontSize)
    expect(parseFloat(fontSize)).toBeCloseTo((52 / 750) * PHONE_SIZE.width, 2)
    await page.locator('.sub-project-tile').first().tap()
    await phone.waitForPage(routes.subProject)
    await phone.close()
  })

  it('picks, shows and sends a film, and plays what was sent', async () => {
    const { workId } = await product.acceptedWork({
      kind: 'video',
      file: { bytes: readFileSync(SMALL_CLIP) },
    })
    await product.registered('worker-one')
    const worker = await openInChromium(page, {
      cloud: product.environment,
      person: 'worker-one',
      path: `/${routes.workForm}?subProject=micro-video`,
      settings: { privacyAgreed: true },
    })
    await worker.willPick({ file: SMALL_CLIP, kind: 'video', duration: 4 })
    await worker.tap('#pick-album')
    await worker.waitFor('#media-done')
    await worker.close()

    const watching = await openScreen(browser)
    const guest = await openInChromium(watching, {
      cloud: product.environment,
      person: 'guest-one',
      path: `/${routes.work}?id=${workId}`,
    })
    await guest.tap(`#video-${workId}-play`)
    await watching.waitForFunction(() => (document.querySelector('video')?.currentTime ?? 0) > 0.2)
    await guest.close()
  })
})
