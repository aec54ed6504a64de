import { navigation } from '#shared/texts/navigation'
import { routes } from '../../src/routes'
import { productCloud, type ProductCloud } from '../support/product-cloud'
import { type MiniProgram } from '../host/mini-program'
import { openMiniProgram } from '../host/open-mini-program'

/** What WeChat lets nobody call before he has agreed. */
const PRIVATE = /^(choose|get(Location|FuzzyLocation|Clipboard|UserProfile)|saveImage|startRecord)/

let product: ProductCloud
let phone: MiniProgram

beforeEach(async () => {
  product = await productCloud()
})
afterEach(async () => {
  await phone.close()
  await product.remove()
})

/** Nothing private was called and nothing was asked. */
async function mustBeUnasked(): Promise<void> {
  expect((await phone.page()).question).toBeUndefined()
  expect(await phone.has('#agree-to-guide')).toBe(false)
  expect((await phone.recorded()).api.filter(({ name }) => PRIVATE.test(name))).toEqual([])
}

async function browse(): Promise<void> {
  await phone.tab(navigation.gallery)
  await phone.waitFor('.gallery__card')
  await phone.tap('.gallery__card')
  await phone.waitFor('#public-title')
  await phone.back()
  await phone.tab(navigation.me)
  await phone.waitFor('#begin')
  await phone.tab(navigation.home)
  await phone.tap('.sub-project-tile')
  await phone.waitFor('.sub-project__head')
  await phone.back()
}

it('asks a guest nothing while he browses, and lets one who refuses browse on', async () => {
  await product.acceptedWork({ content: { title: '深夜的调度台' } })
  phone = await openMiniProgram({ cloud: product.environment, person: 'guest-one' })
  await phone.waitFor('.sub-project-tile')
  await browse()
  await mustBeUnasked()
  await phone.tab(navigation.submit)
  await phone.tap('#submit-micro-video')
  await phone.waitFor('#privacy-gate')
  expect(await phone.has('#field-title-input')).toBe(false)
  await phone.tap('#refuse-privacy')
  await phone.waitForPage(routes.submit)
  await browse()
  await mustBeUnasked()
  expect(await product.environment.documents('people')).not.toContainEqual(
    expect.objectContaining({ openid: 'guest-one' }),
  )
})

it('takes leaving the page for a refusal, and asks again on the next one', async () => {
  await product.registered('worker-one')
  phone = await openMiniProgram({ cloud: product.environment, person: 'worker-one' })
  for (const tap of ['#pick-album', '#pick-album']) {
    await phone.tab(navigation.submit)
    await phone.tap('#submit-micro-video')
    await phone.tap(tap)
    await phone.waitFor('#agree-to-guide')
    await phone.back()
    await phone.waitForPage(routes.submit)
    expect(await phone.has('#agree-to-guide')).toBe(false)
  }
  expect((await phone.recorded()).api.filter(({ name }) => name === 'chooseMedia')).toHaveLength(2)
})
