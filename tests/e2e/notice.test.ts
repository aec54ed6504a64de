import { type Page } from 'playwright-core'
import { BrowserJourney } from '../support/browser-journey'
import { type Phone } from '../support/phone'
import { clauseAnchor, groupKeyOf, noticeGroups } from '../../src/features/notice/notice-groups'
import { routes } from '../../src/routes'
import { seasonFile2020 as season } from '../unit/season/season-2020'

let journey: BrowserJourney
let phone: Phone
let page: Page
beforeAll(async () => {
  journey = await BrowserJourney.begin()
})
beforeEach(async () => {
  phone = await journey.phone('guest-of-the-notice')
  page = phone.page
})
afterEach(async () => {
  expect(journey.faults).toEqual([])
  await phone.close()
})
afterAll(() => journey.end())

const { clauses, series, activities } = season
const quotas = season.units.flatMap(({ noticeName = '', quota, clauseId }) =>
  quota === null || clauseId === undefined ? [] : [{ noticeName, quota, clauseId }],
)

/** The page itself: while it opens the one below is still seen. */
const NOTICE = '.page:has(#clause-body-head)'
const SERIES = '.page:has(#item-launch)'

const fromHome = async (link: string, content: string) => {
  await phone.open(`/${routes.home}`)
  await page.locator(link).click()
  await page.locator(content).waitFor()
}
const search = (words: string) => page.locator('#search-notice input').fill(words)
/** What people read, without the line breaks of the layout. */
const read = async (selector: string) => (await page.locator(selector).innerText()).replace(/\s+/g, '')
const bare = (text: string) => text.replace(/\s+/g, '')

/** What of the words is not there to read. */
async function unread(selector: string, words: readonly string[]): Promise<string[]> {
  const text = await read(selector)
  return words.filter((each) => !text.includes(bare(each)))
}

/** Below the title bar: a page that still moves to its clause lets a tap go astray. */
const inView = (anchor: string) =>
  page.waitForFunction((id) => {
    const shown = [...document.querySelectorAll<HTMLElement>(`#${id}`)].find(
      (each) => each.offsetParent !== null,
    )
    const top = shown?.getBoundingClientRect().top ?? -1
    return top >= 40 && top < window.innerHeight
  }, anchor)

it.each(noticeGroups(clauses).map(({ key }) => key))(
  'every clause of %s is there whole, two taps from home',
  async (group) => {
    await fromHome('#to-notice', '#clause-body-head')
    if (group !== 'body') await page.locator(`#group-${group}`).click()
    const rows = new Map(quotas.map((quota) => [quota.clauseId, quota]))
    for (const { id, label, title, summary, ruleQuotes = [], names = [], defects = [] } of clauses) {
      if (groupKeyOf(id) !== group) continue
      const row = rows.get(id)
      const words = row
        ? [row.noticeName, `${row.quota}场`]
        : [
            label,
            title,
            summary,
            ...ruleQuotes,
            ...names,
            ...defects.flatMap(({ original = '', note }) => [original, note]),
          ]
      expect({ id, missing: await unread(`#${clauseAnchor(id)}`, words) }).toEqual({ id, missing: [] })
    }
  },
)

it('the head and the foot of the notice say whose it is, what it rests on, and whom to ask', async () => {
  await fromHome('#to-notice', '#clause-body-head')
  const { documentNumber, title, issuer, addressees, office, website, notice } = season
  const words = [documentNumber, title, issuer, addressees, office.email, website.url]
  const named = [...notice.basis, ...notice.channels].map(({ name }) => name)
  expect(await unread(NOTICE, [...words, ...named, '029-87329782'])).toEqual([])
  expect(await read(NOTICE)).not.toContain('18049087713')
  await page.getByLabel('显示闫雨田的手机号').click()
  expect(await unread(NOTICE, ['18049087713'])).toEqual([])
})

it('the table of annex 1 holds a row for each quota, their sum, and what counts', async () => {
  await fromHome('#to-notice', '#clause-body-head')
  await page.locator('#group-annex1').click()
  const sum = quotas.reduce((all, { quota }) => all + quota, 0)
  expect((await page.locator('.quota').allInnerTexts()).map(bare)).toEqual([
    ...quotas.map(({ noticeName, quota }, index) => `${index + 1}${noticeName}${quota}场`),
    `合计${sum}场`,
  ])
  const { awarenesses, offlineContents, offlineActivitiesTarget } = season
  const names = [...awarenesses, ...offlineContents].map(({ name }) => name)
  expect(await unread(NOTICE, [`不少于${offlineActivitiesTarget.value}场`, ...names])).toEqual([])
})

it('the series and the province’s activities are there whole, one tap from home, and lead to their clauses', async () => {
  await fromHome('#to-series', '#item-launch')
  const entries = [...series.parts, ...series.parts.flatMap(({ items }) => items)]
  for (const { key, name, hosts, theme = '' } of entries) {
    const missing = await unread(`#item-${key}`, [name, theme, ...hosts.map((host) => host.name)])
    expect({ key, missing }).toEqual({ key, missing: [] })
  }
  for (const { key, name, caveat } of activities)
    expect(await unread(`#item-${key}`, [name, caveat.quote ?? ''])).toEqual([])
  expect(await unread(SERIES, [series.slogan.name, ...series.hosts, '4 月中下旬', '12 月上旬'])).toEqual([])
  await page.locator('#item-micro-film .button').click()
  await page.locator('.sub-project__name', { hasText: '微电影' }).waitFor()
  await page.goBack()
  await page.locator('#item-counties .clause-link').click()
  await page.locator('#clause-annex3-6-1.clause--chosen').waitFor()
  await inView('clause-annex3-6-1')
})

/** One clause of each part of the notice and of ours, and one of each kind of id. All others differ by their anchor alone. */
const CLAUSES = [
  ...['body.3.2', 'annex1.20', 'annex2.8', 'annex3.6.1', 'default.relay'],
  ...['annex2', 'body.head', 'default.micro-film-deadline'],
]

it.each(CLAUSES)('a link to the clause %s opens the notice there', async (id) => {
  await phone.open(`/${routes.notice}?clause=${id}`)
  await page.locator(`#${clauseAnchor(id)}.clause--chosen`).waitFor()
  await inView(clauseAnchor(id))
})

/** The first and the last of the series, one with a call of ours, and one of the province's own activities. */
const ACTIVITIES = ['campus-festival', 'micro-film', 'warm-news', 'cyber-security-week']

it.each(ACTIVITIES)('a link to the activity %s opens the series there', async (key) => {
  await phone.open(`/${routes.series}?item=${key}`)
  await page.locator(`#item-${key}.series-item--chosen`).waitFor()
  await inView(`item-${key}`)
})

it.each(['annex9.9', '', '%3Cscript%3E', 'constructor', 'a'.repeat(2000), '%F0%9F%91%B7'])(
  'a link to a clause that is not there (%#) says so, with the whole notice below',
  async (clause) => {
    await phone.open(`/${routes.notice}?clause=${clause}`)
    expect(await unread('#unknown-clause', ['没有找到这一条'])).toEqual([])
    await page.locator('#clause-body-head').waitFor()
  },
)

it('a search finds clauses whatever the width and case, and leads to them', async () => {
  await fromHome('#to-notice', '#clause-body-head')
  await search('ｆｅｎｇ　标')
  expect(await page.locator('.found').count()).toBe(0)
  await page.locator('#nothing-found .button').click()
  await page.locator('#clause-body-head').waitFor()
  await search('１２３５１＋')
  await page.locator('#found-body\\.2\\.1').waitFor()
  await search('时长 小于３分钟')
  expect(await page.locator('.found').evaluateAll((found) => found.map(({ id }) => id))).toEqual([
    'found-annex2.1',
  ])
  expect(await page.locator('.found__mark').innerText()).toBe('时长小于 3 分钟')
  await page.locator('.found').click()
  await page.locator('#clause-annex2-1.clause--chosen').waitFor()
  await inView('clause-annex2-1')
})

it.each(['👷🏽‍♀️', '.*', '[(\\', '^$', '%', '没'.repeat(10_000), '元宇宙'])(
  'a search that finds nothing (%#) says so and leads back',
  async (words) => {
    await fromHome('#to-notice', '#clause-body-head')
    await search(words)
    await page.locator('#nothing-found').waitFor()
    await page.locator('#nothing-found .button').click()
    await page.locator('#clause-body-head').waitFor()
  },
)

it('a citation on a sub-project leads to its clause, and ours to our own rule', async () => {
  await phone.open(`/${routes.subProject}?key=micro-video`)
  await page.locator('.card:has-text("时长小于 3 分钟") > .clause-link').click()
  await page.locator('#clause-annex2-1.clause--chosen').waitFor()
  await page.goBack()
  await page.locator('.card:has-text("不要换名") .clause-link').click()
  await page.locator('#clause-default-media.clause--chosen').waitFor()
  await inView('clause-default-media')
})

it('a notice opened above another one shows its own clause', async () => {
  await phone.open(`/${routes.notice}?clause=annex2.6`)
  await inView('clause-annex2-6')
  await page.locator('#clause-annex2-6 .button').click()
  await page.locator('#to-clause').click()
  await page.locator('.page:visible #clause-annex2-6.clause--chosen').waitFor()
  await inView('clause-annex2-6')
})

it('a clause can be copied with its place', async () => {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  await phone.open(`/${routes.notice}?clause=annex1.3`)
  await inView('clause-annex1-3')
  await page.locator('#clause-annex1-3').click()
  await page.locator('#copy-clause').click()
  await page.getByText('已复制').waitFor()
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('通知附件1·3 宝鸡市\n')
})

it.each([
  ['the notice', routes.notice, '#clause-body-head'],
  ['the series', routes.series, '#item-launch'],
])(
  'without network %s opens from the last copy and says so, and comes anew on a tap',
  async (_what, route, content) => {
    const reader = await journey.phone('reader-without-network', [/Failed to load resource/])
    await reader.open(`/${route}`)
    await reader.page.locator(content).waitFor()
    await reader.page.route('**/__client/call', (request) => request.abort())
    await reader.page.reload()
    await reader.page.locator('#stale-notice').waitFor()
    expect(await reader.page.locator(content).count()).toBe(1)
    await reader.page.unroute('**/__client/call')
    await reader.page.locator('#reload-stale').click()
    await reader.page.locator('#stale-notice').waitFor({ state: 'detached' })
    await reader.close()
  },
)
