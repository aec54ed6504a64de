import { routes } from '../../../src/routes'
import { shotPages, type Visit } from '../../shots/pages'
import { type FurnishedClouds } from '../../shots/shot-clouds'
import { type MiniProgram } from '../../host/mini-program'
import { type Opening } from '../../host/open-mini-program'
import { HeldCloud } from '../held-cloud'

const SKELETON = '.skeleton'
const FAILED = '.empty-state__icon--red'
const RETRY = '.empty-state__action wx-button'
const PANEL_BODY = '.sheet__body, .privacy-question__panel'

/** Asks the cloud nothing: it never loads and never fails. */
const STATIC: ReadonlySet<string> = new Set([routes.privacy])

/** What brings up a panel over a page's content. */
const PANELS: Readonly<Record<string, string>> = {
  'work-form': '.work-form__pick',
  'notice-clause': '.clause__more',
  review: '#return-work',
  'review-photo': '#more',
  'review-accepted': '#take-down',
  roles: '#invite',
  'sharing-series': '#change-series',
  // WeChat's question about privacy, as the app asks it.
  'season-file': '#pick-season-file',
}

/** The table's pages, before there are clouds to visit. */
export const PAGES = shotPages({
  workId: () => '',
  announcementId: () => '',
  invitationToken: '',
  teamCardToken: '',
})

export type Filling = 'content' | 'empty'
export type PageState = 'loading' | 'error' | Filling | 'panel'

/** Looks at a page that has come into a state; `stands` tells whether it is still in it. */
export type Look = (state: PageState, stands: () => Promise<boolean>) => Promise<void>

/** Opens a page, in Node or in a browser, and gives what looks at it. */
export type Opener = (opening: Opening) => Promise<{ readonly phone: MiniProgram; readonly look: Look }>

/** One page of the table, opened as its visit says, in a cloud that waits to be told. */
interface Walk {
  readonly name: string
  readonly filling: Filling
  readonly visit: Visit
  readonly cloud: HeldCloud
  readonly phone: MiniProgram
  readonly look: Look
}

/** Opens a page once and takes it through its states: loading, error, another try, content, panel. Answers what it says. */
export async function walkThrough(
  name: string,
  filling: Filling,
  clouds: FurnishedClouds,
  open: Opener,
): Promise<string> {
  const visit = shotPages(clouds).find((page) => page.name === name)?.[filling]
  if (!visit) throw new Error(`no visit of ${name} in ${filling}`)
  const { cloud: place, openid, route, params } = visit
  const cloud = new HeldCloud(clouds.environments[place])
  const query = new URLSearchParams(params).toString()
  const { phone, look } = await open({
    cloud: cloud.environment,
    person: openid,
    path: `/${route}?${query}`,
  })
  const walk = { name, filling, visit, cloud, phone, look }
  if (filling === 'content' && !STATIC.has(route)) await untilItFails(walk)
  const said = await untilItIsThere(walk)
  if (filling === 'content') await underItsPanel(walk)
  await phone.mustBeSound()
  return said
}

async function untilItFails({ cloud, phone, look }: Walk): Promise<void> {
  await phone.waitFor(SKELETON)
  await look('loading', () => phone.has(SKELETON))
  cloud.let('fail')
  await phone.waitFor(FAILED)
  await look('error', async () => (await phone.has(FAILED)) && !(await phone.has(SKELETON)))
}

async function untilItIsThere({ cloud, phone, look, filling }: Walk): Promise<string> {
  const isThere = async () =>
    !(await phone.has(SKELETON)) && !(await phone.has(FAILED)) && (await phone.text()) !== ''
  cloud.let('answer')
  await phone.until('it is there', async () => {
    if (await phone.has(FAILED)) await phone.tap(RETRY)
    return isThere()
  })
  await phone.atRest()
  const said = await phone.text()
  await look(filling, isThere)
  return said
}

async function underItsPanel({ name, phone, look }: Walk): Promise<void> {
  const panel = PANELS[name]
  if (panel === undefined) return
  await phone.tap(panel)
  await phone.waitFor(PANEL_BODY)
  await look('panel', () => phone.has(PANEL_BODY))
}
