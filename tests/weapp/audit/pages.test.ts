import { type Browser } from 'playwright-core'
import { chromiumPath, launchChromium } from '../../support/chromium'
import { type FurnishedClouds } from '../../shots/shot-clouds'
import { cloudsToLookAt } from '../clouds-to-look-at'
import { PAGES, type Filling } from '../page-states/walk-through'
import { auditPage, type AuditedPage } from './audit-page'
import { Screens } from './screens'

/** Pages that show the season and the person: works make no difference to them. */
const WITHOUT_WORKS: ReadonlySet<string> = new Set(['roles', 'me-guest'])

let browser: Browser
let clouds: FurnishedClouds
let screens: Screens
const audited: AuditedPage[] = []

beforeAll(async () => {
  if (!hasBrowser) return
  ;[browser, clouds] = await Promise.all([launchChromium(), cloudsToLookAt()])
  screens = new Screens(browser)
})
afterAll(async () => {
  await browser?.close()
  const sum = (count: (page: AuditedPage) => number) => audited.reduce((all, page) => all + count(page), 0)
  process.stdout.write(
    `note: audit: ${sum(({ failures }) => failures.length)} failures in ${sum(({ looks }) => looks)} looks at ${audited.length} openings, ${sum(({ nodes }) => nodes)} nodes\n`,
  )
})

async function audit(name: string, filling: Filling): Promise<AuditedPage> {
  const page = await screens.lend((screen) => auditPage(screen, clouds, name, filling))
  audited.push(page)
  return page
}

/** A missing browser is red where CI says so; elsewhere the audit is skipped by name. */
const hasBrowser = chromiumPath() !== undefined || process.env.CI === 'true'

// Several windows at once: while one waits for the cloud another draws.
if (hasBrowser)
  it.concurrent.each(PAGES.map(({ name, empty }) => [name, empty !== undefined] as const))(
    '%s has nothing wrong in any state',
    async (name, canBeEmpty) => {
      const content = await audit(name, 'content')
      expect(content.failures).toEqual([])
      if (!canBeEmpty) return
      const nothing = await audit(name, 'empty')
      expect(nothing.failures).toEqual([])
      expect(nothing.said === content.said).toBe(WITHOUT_WORKS.has(name))
    },
  )
else it.skip('every page has nothing wrong in any state: no Chromium found', () => undefined)
