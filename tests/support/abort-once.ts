import { type Page } from 'playwright-core'

/**
 * The next request to such an address is cut off. Later ones still pass through the route: taking a route away while
 * requests go through it may leave one of them without an answer.
 */
export async function abortOnce(page: Page, address: RegExp): Promise<void> {
  let cut = false
  await page.route(address, (route) => {
    if (cut) return route.continue()
    cut = true
    return route.abort()
  })
}
