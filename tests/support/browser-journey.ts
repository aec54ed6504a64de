import { type Browser, type Page } from 'playwright-core'
import { launchChromium } from './chromium'
import { openPhone, openScreen, type Phone } from './phone'
import { productCloud, type ProductCloud } from './product-cloud'

/** A window's clock remembers how it was wound, and winds every document anew that opens in it. */
const MAX_PHONES_PER_WINDOW = 12

/**
 * One product environment and the phones of the people in it; at the end no phone may have seen a fault. A new window takes
 * most of a second of CPU until it shows the app: one that was closed is wiped and serves the next phone.
 */
export class BrowserJourney {
  private readonly phones: Phone[] = []
  private readonly free: Page[] = []
  private readonly served = new Map<Page, number>()

  private constructor(
    private readonly browser: Browser,
    readonly cloud: ProductCloud,
  ) {}

  static async begin(): Promise<BrowserJourney> {
    const [browser, cloud] = await Promise.all([launchChromium(), productCloud()])
    return new BrowserJourney(browser, cloud)
  }

  async phone(openid: string, expected: readonly RegExp[] = []): Promise<Phone> {
    const screen = this.free.pop() ?? (await openScreen(this.browser))
    const served = (this.served.get(screen) ?? 0) + 1
    this.served.set(screen, served)
    const phone = await openPhone(screen, this.cloud.environment, openid, expected, async () => {
      if (served < MAX_PHONES_PER_WINDOW) this.free.push(screen)
      else await screen.context().close()
    })
    this.phones.push(phone)
    return phone
  }

  /** What went wrong on any phone so far. */
  get faults(): string[] {
    return this.phones.flatMap(({ faults }) => faults)
  }

  async end(): Promise<void> {
    await this.browser.close()
    await this.cloud.remove()
  }
}
