import { type Page } from 'playwright-core'
import { type LetterSize } from '../../shots/letter-sizes'
import { type FurnishedClouds } from '../../shots/shot-clouds'
import { type MiniProgram } from '../../host/mini-program'
import { openInChromium } from '../../host/open-in-chromium'
import { walkThrough, type Filling, type PageState } from '../page-states/walk-through'
import { FIRST_SIZE, sizesOf } from './audited-sizes'
import { auditBundle, auditIn } from './bundle-audit'
import { PANEL } from './in-page/panel'
import { isInSize, isPanelUp } from './settled'

export interface AuditedPage {
  /** What the page says with what it was filled with. */
  readonly said: string
  readonly failures: readonly string[]
  readonly looks: number
  readonly nodes: number
}

/** Opens a page once and measures it in every state it passes, in the sizes that belong to the state. */
export async function auditPage(
  screen: Page,
  clouds: FurnishedClouds,
  name: string,
  filling: Filling,
): Promise<AuditedPage> {
  const failures: string[] = []
  let looks = 0
  let nodes = 0
  const measure = async (state: PageState, size: LetterSize) => {
    const { leastTapPx, leastTextPx } = size
    const audit = await screen.evaluate(auditIn, { leastTapPx, leastTextPx })
    for (const { rule, where, measured } of audit.findings)
      failures.push(`${name} ${state} ${size.name}: ${rule}: ${where}: ${measured}`)
    looks += 1
    nodes += audit.nodes
  }
  const said = await walkThrough(name, filling, clouds, async (opening) => {
    const { fontSizeSetting, kept } = FIRST_SIZE
    const phone = await openInChromium(screen, { ...opening, settings: { fontSizeSetting, storage: kept } })
    await screen.addScriptTag({ content: await auditBundle() })
    let drawn = FIRST_SIZE
    const look = async (state: PageState, stands: () => Promise<boolean>) => {
      for (const size of sizesOf(state)) {
        if (size !== drawn) await changeSize(size, phone, screen)
        drawn = size
        await phone.until(`${name} is in the state ${state}`, stands)
        if (state === 'panel') await screen.waitForFunction(isPanelUp, PANEL)
        await measure(state, size)
      }
    }
    return { phone, look }
  })
  return { said, failures, looks, nodes }
}

/** As when the person changes it and comes back. */
async function changeSize(size: LetterSize, phone: MiniProgram, screen: Page): Promise<void> {
  await phone.do('comeBackWith', size.fontSizeSetting, size.kept)
  await phone.until('it is drawn in that size', () => screen.evaluate(isInSize, size))
}
