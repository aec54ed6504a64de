import { type Browser, type Page } from 'playwright-core'
import { routes } from '../../../src/routes'
import { shotPages, type ShotPage, type Visit } from '../../shots/pages'
import { type FurnishedClouds } from '../../shots/shot-clouds'
import { PHONE_SIZE } from '../../support/phone'
import { type MiniProgram } from '../host/mini-program'
import { openInChromium } from '../host/open-in-chromium'
import { auditBundle, auditIn } from './bundle-audit'
import { HeldCloud } from './held-cloud'
import { type PageAudit } from './in-page/findings'

/** WeChat's normal letters and its largest that layouts are held to, as the setting it reports. */
export const LETTER_SIZES = [
  { scale: 1, fontSizeSetting: 16 },
  { scale: 1.75, fontSizeSetting: 28 },
] as const
type LetterSize = (typeof LETTER_SIZES)[number]

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
}

const SKELETON = '.skeleton'
const FAILED = '.empty-state__icon--red'
const PANEL = '.sheet__body'
/** A panel comes up within this, and begins to. */
const PANEL_MS = 500
const RETRY = '.empty-state__action wx-button'

/** One page in one state, with letters of one size. */
export interface Look {
  readonly name: string
  readonly audit: PageAudit
}

/** An opening of a page that is looked at once or several times while it goes through its states. */
export type Opening = (browser: Browser, clouds: FurnishedClouds) => Promise<Look[]>

/** Every opening that the audit needs to see every page in every state. */
export function openings(): Opening[] {
  const names = shotPages({ workId: () => '', announcementId: () => '', invitationToken: '' })
  return LETTER_SIZES.flatMap((size) =>
    names.flatMap(({ name, empty }) => [
      opening(name, 'content', size),
      ...(empty ? [opening(name, 'empty', size)] : []),
    ]),
  )
}

function opening(name: string, kind: 'content' | 'empty', size: LetterSize): Opening {
  return async (browser, clouds) => {
    const page = shotPages(clouds).find((each) => each.name === name) as ShotPage
    const visit = page[kind] as Visit
    const cloud = new HeldCloud(clouds.environments[visit.cloud])
    const context = await browser.newContext({ viewport: PHONE_SIZE, hasTouch: true, locale: 'zh-CN' })
    try {
      const screen = await context.newPage()
      const { fontSizeSetting } = size
      const query = new URLSearchParams(visit.params).toString()
      const phone = await openInChromium(screen, {
        cloud: cloud.environment,
        person: visit.openid,
        path: `/${visit.route}?${query}`,
        settings: { fontSizeSetting },
      })
      await screen.addScriptTag({ content: await auditBundle() })
      const looks = await throughStates(name, kind, visit, cloud, phone, screen)
      await phone.mustBeSound()
      return looks.map(({ name: state, audit }) => ({ name: `${name} ${state} ${size.scale}×`, audit }))
    } finally {
      await context.close()
    }
  }
}

/** Nothing moves that will come to rest. Runs in the browser. */
const isAtRest = (): boolean =>
  document
    .getAnimations()
    .every(({ playState, effect }) => playState !== 'running' || effect?.getTiming().iterations === Infinity)

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
  const look = async (state: string) => {
    looks.push({ name: state, audit: await screen.evaluate(auditIn) })
  }
  const isThere = async () =>
    !(await phone.has(SKELETON)) && !(await phone.has(FAILED)) && (await phone.text()) !== ''
  if (kind === 'content' && !STATIC.has(visit.route)) {
    await phone.waitFor(SKELETON)
    await look('loading')
    cloud.let('fail')
    await phone.waitFor(FAILED)
    await look('error')
  }
  cloud.let('answer')
  await phone.until('it is there', async () => {
    if (await phone.has(FAILED)) await phone.tap(RETRY)
    return isThere()
  })
  await look(kind)
  for (const panel of kind === 'content' ? (PANELS[name] ?? []) : []) {
    await phone.tap(panel)
    await phone.waitFor(PANEL)
    await screen.waitForTimeout(PANEL_MS)
    await screen.waitForFunction(isAtRest)
    await look(`panel ${panel}`)
  }
  return looks
}
