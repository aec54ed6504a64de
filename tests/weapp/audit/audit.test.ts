import { type Browser } from 'playwright-core'
import { furnishClouds, type FurnishedClouds } from '../../shots/shot-clouds'
import { chromiumPath, launchChromium } from '../../support/chromium'
import { openings, type Look } from './page-looks'

jest.setTimeout(600_000)

/** A missing browser is red where CI says so; elsewhere this is skipped by name. */
const inBrowser = chromiumPath() === undefined && process.env.CI !== 'true' ? it.skip : it

const LOOKERS = 2

let browser: Browser
let clouds: FurnishedClouds

beforeAll(async () => {
  const { LOCAL_CLOUD_ORIGIN: origin = '', LOCAL_CLOUD_CONTROL_TOKEN: controlToken = '' } = process.env
  ;[browser, clouds] = await Promise.all([launchChromium(), furnishClouds({ origin, controlToken })])
})
afterAll(() => browser.close())

async function allLooks(): Promise<Look[]> {
  const looks: Look[] = []
  const left = openings().values()
  const looker = async () => {
    for (const opening of left) looks.push(...(await opening(browser, clouds)))
  }
  await Promise.all(Array.from({ length: LOOKERS }, looker))
  return looks
}

inBrowser('finds nothing wrong on any page, in any state, with letters of either size', async () => {
  const looks = await allLooks()
  const failures = looks.flatMap(({ name, audit }) =>
    audit.findings.map(({ rule, where, measured }) => `${name}: ${rule}: ${where}: ${measured}`),
  )
  const nodes = looks.reduce((sum, { audit }) => sum + audit.nodes, 0)
  process.stdout.write(`audit: ${failures.length} failures in ${looks.length} page-states, ${nodes} nodes\n`)
  expect(failures).toEqual([])
})
