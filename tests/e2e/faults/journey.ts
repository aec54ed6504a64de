import { type Page } from 'playwright-core'
import { type BrowserJourney } from '../../support/browser-journey'
import { type Phone } from '../../support/phone'
import { type FaultPlan } from '../../support/test-environment'

export type Journey = BrowserJourney

/** More often than anything is tried: until it is taken back. Chromium itself repeats a request that was cut off once. */
const ALWAYS = 1000

export const FAULTS = {
  reset: { kind: 'reset', times: ALWAYS },
  status: { kind: 'status', status: 502, times: ALWAYS },
  lost: { kind: 'lost', times: ALWAYS },
  hold: { kind: 'hold', times: 1 },
  /** Also for a request that its page gave up before it arrived here: it must not use the fault up. */
  holdAll: { kind: 'hold', times: ALWAYS },
} as const satisfies Readonly<Record<string, Omit<FaultPlan, 'at'>>>

/** The app's own patience, ms: a word after 5 s, an end after 25 s. */
export const WORD_AFTER_MS = 5_000
export const END_AFTER_MS = 25_000

/** What Chromium writes about requests that were made fail. */
const MADE_TO_FAIL = [/Failed to load resource|net::ERR/]

/** A phone in whose browser time can be wound on, whatever the real clock says. */
export async function phoneOfFaults(journey: Journey, openid: string): Promise<Phone> {
  const phone = await journey.phone(openid, MADE_TO_FAIL)
  await phone.page.clock.install()
  return phone
}

export interface SentCall {
  readonly action: string
  readonly requestId: string
}

/** Everything that a page asks from now on, also what travels together; of one action where it is named. */
export function requestsOf(page: Page, action?: string): SentCall[] {
  const calls: SentCall[] = []
  page.on('request', (request) => {
    if (!request.url().endsWith('/__client/call')) return
    const { data } = request.postDataJSON() as { data: SentCall | { readonly together: SentCall[] } }
    const asked = 'together' in data ? data.together : [data]
    calls.push(...asked.filter((each) => action === undefined || each.action === action))
  })
  return calls
}

/** Back, from one page at rest to another: the browser's router hides and removes pages only after their animation. */
export async function back(page: Page): Promise<void> {
  await page.clock.runFor(1_000)
  await page.goBack()
  await page.clock.runFor(1_000)
}

/** Text in view, line by line. */
export async function spoken(page: Page, selector: string): Promise<string> {
  const lines = (await page.locator(selector).first().innerText()).split('\n')
  return lines
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('\n')
}
