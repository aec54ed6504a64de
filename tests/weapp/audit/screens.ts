import { type Browser, type Page } from 'playwright-core'
import { openScreen } from '../../support/phone'

/** Windows of one browser that show one mini-program after the other; opening a new one takes longer than using one again. */
export class Screens {
  private readonly free: Page[] = []

  constructor(private readonly browser: Browser) {}

  /** Lends a window; one in which something went wrong is not lent again. */
  async lend<Result>(draw: (screen: Page) => Promise<Result>): Promise<Result> {
    const screen = this.free.pop() ?? (await openScreen(this.browser))
    try {
      const result = await draw(screen)
      this.free.push(screen)
      return result
    } catch (failure) {
      await screen.close()
      throw failure
    }
  }
}
