import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { type Browser } from 'playwright-core'
import { shortIdOf } from '#shared/domain/sharing/short-id'
import { shareDesk } from '#shared/texts/share-desk'
import { demoPeople } from '../../local-cloud/people'
import { routes } from '../../src/routes'
import { PHONE_SIZE } from '../support/phone'
import { type TestEnvironment } from '../support/test-environment'
import { type MiniProgram } from '../host/mini-program'
import { openInChromium } from '../host/open-in-chromium'
import { season2020 } from '../unit/season/season-2020'

const PERSON = demoPeople.officerBaoji.openid
/** As wide as WeChat shows a card in a group. */
const CARD_WIDTH_PX = 264

/** Opens a page of the built mini-program as the officer, looks, and closes it. */
async function onPhone<Result>(
  browser: Browser,
  environment: TestEnvironment,
  address: string,
  look: (phone: MiniProgram) => Promise<Result>,
): Promise<Result> {
  const context = await browser.newContext({ viewport: PHONE_SIZE, locale: 'zh-CN', hasTouch: true })
  try {
    const page = await context.newPage()
    const phone = await openInChromium(page, { cloud: environment, person: PERSON, path: `/${address}` })
    const result = await look(phone)
    await phone.mustBeSound()
    return result
  } finally {
    await context.close()
  }
}

const bytesOf = (phone: MiniProgram, file = ''): Buffer => {
  const bytes = phone.files.bytes(file)
  if (!bytes) throw new Error(`the phone has no file ${file}`)
  return bytes
}

/** What WeChat is given when the page of a call is shared, as a group sees it: title, 5:4 picture, whose it is. */
async function takeCard(
  browser: Browser,
  environment: TestEnvironment,
  key: string,
  file: string,
): Promise<void> {
  const { title, picture } = await onPhone(
    browser,
    environment,
    `${routes.subProject}?key=${key}`,
    async (phone) => {
      await phone.until('the card has its picture', async () => (await phone.share()).imageUrl !== undefined)
      const { title, imageUrl } = await phone.share()
      return { title, picture: bytesOf(phone, imageUrl).toString('base64') }
    },
  )
  const context = await browser.newContext({ viewport: PHONE_SIZE, deviceScaleFactor: 2 })
  try {
    const page = await context.newPage()
    await page.setContent(`<body style="margin:0;font-family:'Noto Sans CJK SC',sans-serif">
      <div id="card" style="box-sizing:border-box;width:${CARD_WIDTH_PX}px;padding:12px;background:#fff">
      <div style="margin-bottom:8px;font-size:16px;line-height:1.4;color:#211b18">${title}</div>
      <img style="display:block;width:100%;aspect-ratio:5/4;object-fit:cover" src="data:image/png;base64,${picture}">
      <div style="margin-top:8px;padding-top:6px;border-top:1px solid #eee8e3;font-size:12px;color:#6a605a">${shareDesk.card.app}</div>
      </div>`)
    await page.locator('#card img').evaluate((image) => (image as HTMLImageElement).decode())
    await page.locator('#card').screenshot({ path: file })
  } finally {
    await context.close()
  }
}

/** The picture that the poster page makes, to the byte as the album gets it. */
const takePoster = (browser: Browser, environment: TestEnvironment, key: string, file: string) =>
  onPhone(browser, environment, `${routes.poster}?t=s&i=${shortIdOf('2020', 's', key)}`, async (phone) => {
    await phone.waitFor('#poster-picture')
    const source = await phone.do('attribute', { selector: '#poster-picture' }, 'src')
    writeFileSync(file, bytesOf(phone, source ?? ''))
  })

/** The eight cards and a poster, made by the mini-program's own code; answers the files. */
export async function takeCards(
  browser: Browser,
  environment: TestEnvironment,
  out: string,
): Promise<readonly string[]> {
  const files = season2020.subProjects.map(({ key }) => ({ key, file: path.join(out, `card-${key}.png`) }))
  for (const { key, file } of files) await takeCard(browser, environment, key, file)
  const poster = path.join(out, 'poster.png')
  await takePoster(browser, environment, 'micro-video', poster)
  return [...files.map(({ file }) => file), poster]
}
