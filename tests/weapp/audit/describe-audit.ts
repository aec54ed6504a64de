import { type Browser, type Page } from 'playwright-core'
import { chromiumPath, launchChromium } from '../../support/chromium'
import { type FurnishedClouds } from '../../shots/shot-clouds'
import { PHONE_SIZE } from '../../support/phone'
import { cloudsToLookAt } from '../clouds-to-look-at'
import { openings, type Look } from './page-looks'

/** A missing browser is red where CI says so; elsewhere this is skipped by name. */
const inBrowser = chromiumPath() === undefined && process.env.CI !== 'true' ? it.skip : it

/** While one waits for the cloud the other draws. */
const LOOKERS = 2

/** Half of the pages: two files share them, so that both cores have work. */
export function describeAudit(half: 1 | 2): void {
  jest.setTimeout(600_000)

  let browser: Browser
  let clouds: FurnishedClouds

  beforeAll(async () => {
    ;[browser, clouds] = await Promise.all([launchChromium(), cloudsToLookAt()])
  })
  afterAll(() => browser?.close())

  async function allLooks(): Promise<Look[]> {
    const looks: Look[] = []
    const left = openings()
      .filter((_, index) => index % 2 === half - 1)
      .values()
    const looker = async () => {
      const screen: Page = await browser.newPage({ viewport: PHONE_SIZE, hasTouch: true, locale: 'zh-CN' })
      for (const opening of left) looks.push(...(await opening(screen, clouds)))
      await screen.close()
    }
    await Promise.all(Array.from({ length: LOOKERS }, looker))
    return looks
  }

  inBrowser(`finds nothing wrong on any page, in any state, in any size (${half} of 2)`, async () => {
    const looks = await allLooks()
    const failures = looks.flatMap(({ name, audit }) =>
      audit.findings.map(({ rule, where, measured }) => `${name}: ${rule}: ${where}: ${measured}`),
    )
    const nodes = looks.reduce((sum, { audit }) => sum + audit.nodes, 0)
    process.stdout.write(
      `audit, half ${half}: ${failures.length} failures in ${looks.length} page-states, ${nodes} nodes\n`,
    )
    expect(failures).toEqual([])
  })
}
