import { type Browser } from 'playwright-core'
import { launchChromium } from './chromium'
import { openPhone, type Phone } from './phone'
import { productCloud, type ProductCloud } from './product-cloud'

/** One product environment and the phones of the people in it; at the end no phone may have seen a fault. */
export class BrowserJourney {
  private readonly phones: Phone[] = []

  private constructor(
    private readonly browser: Browser,
    readonly cloud: ProductCloud,
  ) {}

  static async begin(): Promise<BrowserJourney> {
    const [browser, cloud] = await Promise.all([launchChromium(), productCloud()])
    return new BrowserJourney(browser, cloud)
  }

  async phone(openid: string, expected: readonly RegExp[] = []): Promise<Phone> {
    const phone = await openPhone(this.browser, this.cloud.environment, openid, expected)
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
