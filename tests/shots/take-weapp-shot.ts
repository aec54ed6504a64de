import { type Browser } from 'playwright-core'
import { PHONE_SIZE } from '../support/phone'
import { type TestEnvironment } from '../support/test-environment'
import { openInChromium } from '../host/open-in-chromium'
import { type Shot } from './take-shot'

const SETTLE_MS = 400
const MAX_HEIGHT_RATIO = 6000

const SKELETON = '.skeleton'
const FAILED = '.empty-state__icon--red'

/** Takes one page as the mini-program host renders the built package; answers with what went wrong in it. */
export async function takeWeappShot(
  browser: Browser,
  shot: Shot,
  environment: TestEnvironment,
): Promise<string[]> {
  const { openid, route, params } = shot.visit
  const context = await browser.newContext({ viewport: PHONE_SIZE, locale: 'zh-CN', hasTouch: true })
  try {
    const page = await context.newPage()
    const phone = await openInChromium(page, {
      cloud: environment,
      person: openid,
      path: `/${route}?${new URLSearchParams(params).toString()}`,
      settings: { fontSizeSetting: shot.size.fontSizeSetting, storage: shot.size.kept },
      ...(shot.state === 'error' ? { always: { 'cloud.callFunction': { fails: 'request:fail' } } } : {}),
    })
    const isThere = async () =>
      shot.state === 'error' ? phone.has(FAILED) : !(await phone.has(SKELETON)) && (await phone.text()) !== ''
    // A page that asks the cloud nothing has no error to show.
    if (shot.state !== 'error' || (await phone.has(SKELETON))) await phone.until('it is there', isThere)
    await page.waitForLoadState('networkidle')
    await page.waitForTimeout(SETTLE_MS)
    await page.screenshot({ path: shot.file, animations: 'disabled' })
    if (shot.longFile !== undefined) {
      const hidden = await page.evaluate(() => {
        const scroller = document.querySelector('.host-webview:not([hidden]) .host-scroller')
        return scroller ? scroller.scrollHeight - scroller.clientHeight : 0
      })
      const height = Math.min(MAX_HEIGHT_RATIO, PHONE_SIZE.height + hidden)
      await page.setViewportSize({ ...PHONE_SIZE, height })
      await page.waitForTimeout(SETTLE_MS)
      await page.screenshot({ path: shot.longFile, animations: 'disabled' })
    }
    return await phone.faults()
  } finally {
    await context.close()
  }
}
