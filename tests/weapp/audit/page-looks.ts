import { type Page } from 'playwright-core'
import { routes } from '../../../src/routes'
import { LETTER_SIZES, type LetterSize } from '../../shots/letter-sizes'
import { shotPages, type ShotPage, type Visit } from '../../shots/pages'
import { type FurnishedClouds } from '../../shots/shot-clouds'
import { type MiniProgram } from '../../host/mini-program'
import { openInChromium } from '../../host/open-in-chromium'
import { auditBundle, auditIn } from './bundle-audit'
import { HeldCloud } from '../held-cloud'
import { type PageAudit } from './in-page/findings'
import { PANEL } from './in-page/panel'
import { isInSize, isPanelUp } from './settled'

/** Asks the cloud nothing: it never loads and never fails. */
const STATIC: ReadonlySet<string> = new Set([routes.privacy])

/** Panels that a tap brings up over a page's content. */
const PANELS: Readonly<Record<string, readonly string[]>> = {
  'work-form': ['.work-form__pick'],
  'notice-clause': ['.clause__more'],
  review: ['#return-work'],
  'review-photo': ['#more'],
  'review-accepted': ['#take-down'],
  roles: ['#invite'],
  'sharing-series': ['#change-series'],
  // WeChat's question about privacy, as the app asks it.
  'season-file': ['#pick-season-file'],
}

const SKELETON = '.skeleton'
const FAILED = '.empty-state__icon--red'
const PANEL_BODY = '.sheet__body, .privacy-question__panel'
const RETRY = '.empty-state__action wx-button'

/** One page in one state, with letters of one size. */
export interface Look {
  readonly name: string
  readonly audit: PageAudit
}

/** An opening of a page that is looked at once or several times while it goes through its states. */
export type Opening = (screen: Page, clouds: FurnishedClouds) => Promise<Look[]>

/** Every opening that the audit needs to see every page in every state. */
export function openings(): Opening[] {
  const names = shotPages({ workId: () => '', announcementId: () => '', invitationToken: '' })
  return names.flatMap(({ name, empty }) => [
    openingOf(name, 'content'),
    ...(empty ? [openingOf(name, 'empty')] : []),
  ])
}

export function openingOf(name: string, kind: 'content' | 'empty'): Opening {
  return async (screen, clouds) => {
    const page = shotPages(clouds).find((each) => each.name === name) as ShotPage
    const visit = page[kind] as Visit
    const cloud = new HeldCloud(clouds.environments[visit.cloud])
    const query = new URLSearchParams(visit.params).toString()
    const phone = await openInChromium(screen, {
      cloud: cloud.environment,
      person: visit.openid,
      path: `/${visit.route}?${query}`,
    })
    await screen.addScriptTag({ content: await auditBundle() })
    const looks = await throughStates(name, kind, visit, cloud, phone, screen)
    await phone.mustBeSound()
    return looks
  }
}

/** Loading, error and content in one go where the page has them; panels over the content after it. */
async function throughStates(
  name: string,
  kind: 'content' | 'empty',
  visit: Visit,
  cloud: HeldCloud,
  phone: MiniProgram,
  screen: Page,
): Promise<Look[]> {
  const looks: Look[] = []
  /** In each size of letters one after the other, as when the person changes it and comes back. */
  const look = async (state: string, isThere: () => Promise<boolean>) => {
    for (const size of LETTER_SIZES) {
      await inSize(size, phone, screen)
      await phone.until(`${name} is in the state ${state}`, isThere)
      const { leastTapPx, leastTextPx } = size
      const audit = await screen.evaluate(auditIn, { leastTapPx, leastTextPx })
      looks.push({ name: `${name} ${state} ${size.name}`, audit })
    }
  }
  const isLoading = () => phone.has(SKELETON)
  const hasFailed = async () => (await phone.has(FAILED)) && !(await phone.has(SKELETON))
  const isThere = async () =>
    !(await phone.has(SKELETON)) && !(await phone.has(FAILED)) && (await phone.text()) !== ''
  if (kind === 'content' && !STATIC.has(visit.route)) {
    await look('loading', isLoading)
    cloud.let('fail')
    await phone.waitFor(FAILED)
    await look('error', hasFailed)
  }
  cloud.let('answer')
  await phone.until('it is there', async () => {
    if (await phone.has(FAILED)) await phone.tap(RETRY)
    return isThere()
  })
  await phone.atRest()
  await look(kind, isThere)
  for (const panel of kind === 'content' ? (PANELS[name] ?? []) : []) {
    await phone.tap(panel)
    await phone.waitFor(PANEL_BODY)
    await screen.waitForFunction(isPanelUp, PANEL)
    await look(`panel ${panel}`, () => phone.has(PANEL_BODY))
  }
  return looks
}

async function inSize(size: LetterSize, phone: MiniProgram, screen: Page): Promise<void> {
  await phone.do('comeBackWith', size.fontSizeSetting, size.kept)
  await phone.until('it is drawn in that size', () => screen.evaluate(isInSize, size))
}
