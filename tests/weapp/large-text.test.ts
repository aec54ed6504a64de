import { routes } from '../../src/routes'
import { navigation } from '#shared/texts/navigation'
import { session as words } from '#shared/texts/session'
import { productCloud, type ProductCloud } from '../support/product-cloud'
import { type MiniProgram } from '../host/mini-program'
import { openMiniProgram, type Opening } from '../host/open-mini-program'

/** All that WeChat keeps for one mini-program, to the last byte. */
const FULL = Object.fromEntries(
  Array.from({ length: 10 }, (_, index) => [`full-${index}`, 'x'.repeat(1024 * 1024 - '""'.length)]),
)

let product: ProductCloud
let phone: MiniProgram

beforeAll(async () => {
  product = await productCloud()
})
afterAll(() => product.remove())
afterEach(() => phone.close())

const open = async (opening: Partial<Opening> = {}): Promise<void> => {
  phone = await openMiniProgram({
    cloud: product.environment,
    person: 'guest-one',
    path: `/${routes.me}`,
    ...opening,
  })
}

/** How the page on top is drawn. */
async function drawn(): Promise<{ large: boolean; scale: string | undefined }> {
  const style = (await phone.do('attribute', { selector: '.page' }, 'style')) ?? ''
  return {
    large: await phone.has('.page.large-text'),
    scale: /--font-scale:\s*([\d.]+)/.exec(style)?.[1],
  }
}

/** Waits until the page on top is drawn so. */
const isDrawn = (size: Awaited<ReturnType<typeof drawn>>): Promise<void> =>
  phone.until(
    `it is drawn in ${JSON.stringify(size)}`,
    async () => JSON.stringify(await drawn()) === JSON.stringify(size),
  )

it('is chosen under 我的, holds at once on every page, and is kept for the next start', async () => {
  await open()
  await phone.tap('#large-text')
  await isDrawn({ large: true, scale: '1.5' })
  await phone.tab(navigation.home)
  await phone.waitFor('.sub-project-tile')
  await isDrawn({ large: true, scale: '1.5' })
  await phone.tap('.sub-project-tile')
  await phone.waitForPage(routes.subProject)
  await phone.waitFor('.card')
  await isDrawn({ large: true, scale: '1.5' })
  const storage = await phone.do('storage')
  await phone.close()
  await open({ settings: { storage } })
  await phone.waitFor('#large-text')
  await isDrawn({ large: true, scale: '1.5' })
  await phone.tap('#large-text')
  await isDrawn({ large: false, scale: '1' })
})

it('changes a page that lies open below', async () => {
  await open({ path: `/${routes.home}` })
  await phone.waitFor('.sub-project-tile')
  await phone.tab(navigation.me)
  await phone.tap('#large-text')
  await phone.tab(navigation.home)
  await isDrawn({ large: true, scale: '1.5' })
})

it.each([
  [12, false, '1'],
  [16, false, '1'],
  [20, false, '1.25'],
  [28, false, '1.75'],
  [40, false, '1.75'],
  [28, true, '1.75'],
  [20, true, '1.5'],
])('follows WeChat’s letters of %d px, 大字版 %s, when the person comes back', async (px, large, scale) => {
  await open()
  await phone.waitFor('#large-text')
  await phone.do('comeBackWith', px, { 'large-text': large })
  await isDrawn({ large, scale })
})

it('holds until the app is closed and says so where the phone has no room to keep it', async () => {
  await open({ settings: { storage: FULL } })
  await phone.waitFor('#large-text')
  await phone.tap('#large-text')
  await phone.waitFor(words.largeTextNotKept)
  await phone.do('visible', false)
  await phone.do('visible', true)
  await isDrawn({ large: true, scale: '1.5' })
})
