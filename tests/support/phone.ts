import { type Browser, type Page } from 'playwright-core'
import { type TestEnvironment } from './test-environment'

/** A browser window the size of a phone, acting as one person, that keeps everything that goes wrong in it. */
export interface Phone {
  readonly page: Page
  /** Uploads asked for since the phone was opened: places to upload to, and bytes sent. */
  readonly uploadRequests: string[]
  /** Opens a page of the app by its path, for example `/pages/work/index?id=…`. */
  readonly open: (path: string) => Promise<void>
  /** What no journey may cause: page errors, console errors, platform calls that H5 only pretends to make. */
  readonly faults: string[]
  readonly close: () => Promise<void>
}

export const PHONE_SIZE = { width: 390, height: 844 }

/** Only what hangs waits so long: no measure of how fast the machine is. */
export const PATIENCE_MS = 120_000

/** A document of the cloud in which nothing happens: it reaches what the app keeps on the phone. */
const NOTHING_THERE = '/__bar.js'

/** A window for one person after the other. */
export async function openScreen(browser: Browser): Promise<Page> {
  const context = await browser.newContext({ viewport: PHONE_SIZE, locale: 'zh-CN', hasTouch: true })
  context.setDefaultTimeout(PATIENCE_MS)
  return context.newPage()
}

/** Everything that belongs to a person is taken off the window: who he is, what he kept, what was watched and allowed. */
async function wipe(screen: Page, environment: TestEnvironment): Promise<void> {
  screen.removeAllListeners()
  await screen.unrouteAll({ behavior: 'ignoreErrors' })
  await screen.goto(`${environment.origin}${NOTHING_THERE}`)
  await screen.evaluate(() => {
    localStorage.clear()
    sessionStorage.clear()
  })
  await screen.context().clearCookies()
  await screen.context().clearPermissions()
}

/**
 * The window in the hands of one person, until he closes it: then it is `free` for somebody else.
 * Errors of the console that a journey asked for (a call it made fail) contain one of `expected`.
 */
export async function openPhone(
  page: Page,
  environment: TestEnvironment,
  openid: string,
  expected: readonly RegExp[],
  free: () => Promise<void>,
): Promise<Phone> {
  const cookie = await environment.browserCookie(openid)
  await page.context().addCookies([{ ...cookie, url: environment.origin }])
  const faults: string[] = []
  const uploadRequests: string[] = []
  const note = (fault: string) => {
    if (!expected.some((pattern) => pattern.test(fault))) faults.push(fault)
  }
  page.on('pageerror', (error) => note(`page error: ${error.message}`))
  page.on('console', (message) => {
    const pretended = /__taroNotSupport|支持(此)? API/.test(message.text())
    if (message.type() === 'error' || pretended)
      note(`console ${message.type()}: ${message.text()} ${message.location().url}`)
  })
  page.on('request', (request) => {
    const { pathname } = new URL(request.url())
    const starts = request.postData()?.includes('"uploads.start"') === true
    if (starts || pathname === '/__client/upload-url' || request.method() === 'PUT')
      uploadRequests.push(pathname)
  })
  return {
    page,
    uploadRequests,
    faults,
    open: async (path) => {
      await page.goto(`${environment.origin}/#${path}`)
    },
    close: async () => {
      await wipe(page, environment)
      await free()
    },
  }
}
