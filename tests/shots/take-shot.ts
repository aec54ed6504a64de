import { type Browser, type BrowserContext, type Page } from 'playwright-core'
import { PHONE_SIZE } from '../support/phone'
import { type TestEnvironment } from '../support/test-environment'
import { type LetterSize } from './letter-sizes'
import { type Visit } from './pages'

export const SHOT_STATES = ['content', 'empty', 'error'] as const
export type ShotState = (typeof SHOT_STATES)[number]

const SETTLE_MS = 400
const READY_MOST_MS = 8000
const MAX_HEIGHT_RATIO = 6000

export interface Shot {
  readonly visit: Visit
  readonly state: ShotState
  readonly size: LetterSize
  /** Where the picture goes. */
  readonly file: string
  /** Where a second picture goes, of the page in its whole length. */
  readonly longFile?: string
}

/** What a page logged as errors, and platform calls that the browser only pretends to make. */
function faultsOf(page: Page): string[] {
  const faults: string[] = []
  page.on('pageerror', ({ message }) => faults.push(`page error: ${message}`))
  page.on('console', (message) => {
    if (message.type() === 'error' || /__taroNotSupport/.test(message.text()))
      faults.push(`console: ${message.text()} ${message.location().url}`)
  })
  return faults
}

async function contextFor(
  browser: Browser,
  shot: Shot,
  environment: TestEnvironment,
): Promise<BrowserContext> {
  const context = await browser.newContext({ viewport: PHONE_SIZE, locale: 'zh-CN', hasTouch: true })
  await context.addCookies([
    { ...(await environment.browserCookie(shot.visit.openid)), url: environment.origin },
  ])
  await context.addInitScript((kept) => {
    for (const [key, value] of Object.entries(kept)) localStorage.setItem(key, JSON.stringify(value))
  }, shot.size.kept)
  if (shot.state === 'error') await context.route('**/__client/call', (route) => route.abort())
  return context
}

/** Nothing is asked any more, no skeleton stands, and what moves has come to rest. */
async function settle(page: Page): Promise<void> {
  await page.waitForLoadState('networkidle')
  const skeletons = page.locator('.skeleton >> visible=true')
  const until = Date.now() + READY_MOST_MS
  while ((await skeletons.count()) > 0 && Date.now() < until) await page.waitForTimeout(100)
  await page.waitForTimeout(SETTLE_MS)
}

/** Takes one page in one state and size; answers with what went wrong in it. */
export async function takeShot(
  browser: Browser,
  shot: Shot,
  environment: TestEnvironment,
): Promise<string[]> {
  const context = await contextFor(browser, shot, environment)
  try {
    const page = await context.newPage()
    const faults = faultsOf(page)
    const browserSettings = await context.newCDPSession(page)
    await browserSettings.send('Page.setFontSizes', { fontSizes: { standard: shot.size.fontSizeSetting } })
    const query = new URLSearchParams(shot.visit.params).toString()
    await page.goto(`${environment.origin}/?bar=0#/${shot.visit.route}${query === '' ? '' : `?${query}`}`)
    await settle(page)
    await page.screenshot({ path: shot.file, animations: 'disabled' })
    if (shot.longFile !== undefined) {
      const heights = await page.evaluate(() =>
        Array.from(document.querySelectorAll('*'), ({ scrollHeight }) => scrollHeight),
      )
      const height = Math.min(MAX_HEIGHT_RATIO, Math.max(PHONE_SIZE.height, ...heights))
      await page.setViewportSize({ ...PHONE_SIZE, height })
      await page.waitForTimeout(SETTLE_MS)
      await page.screenshot({ path: shot.longFile, animations: 'disabled' })
    }
    return faults
  } finally {
    await context.close()
  }
}
