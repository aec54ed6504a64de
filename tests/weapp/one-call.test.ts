import { listGallery } from '#shared/contract/gallery/gallery'
import { readSeason } from '#shared/contract/season/season'
import { readSession } from '#shared/contract/session/session'
import { readSharePicture } from '#shared/contract/sharing/sharing'
import { routes } from '../../src/routes'
import { productCloud, type ProductCloud } from '../support/product-cloud'
import { FIRST_CONTENT } from '../support/first-content'
import { type MiniProgram } from './host/mini-program'
import { openMiniProgram } from './host/open-mini-program'

let product: ProductCloud
let phone: MiniProgram

beforeEach(async () => {
  product = await productCloud()
})
afterEach(async () => {
  await phone.close()
  await product.remove()
})

it('asks for everything a page shows first in one call, and for what only its card needs in the next', async () => {
  phone = await openMiniProgram({ cloud: product.environment, person: 'a-guest', path: `/${routes.gallery}` })
  await phone.waitFor('.empty-state')
  await phone.until('the card was asked for', async () => (await phone.recorded()).functionCalls.length > 1)
  await phone.atRest()
  const { functionCalls } = await phone.recorded()
  const asked = functionCalls.map(({ data }) =>
    (data as { together: Array<{ action: string }> }).together.map(({ action }) => action).sort(),
  )
  expect(asked).toEqual([
    [listGallery.name, readSeason.name].sort(),
    [readSession.name, readSharePicture.name],
  ])
})

it.each(FIRST_CONTENT)(
  '$page asks for nothing but what it was measured with',
  async ({ page, params, asks }) => {
    const query = new URLSearchParams(params).toString()
    const path = `/${page}${query === '' ? '' : `?${query}`}`
    phone = await openMiniProgram({ cloud: product.environment, person: 'a-guest', path })
    await phone.until('the page has asked', async () => (await phone.recorded()).functionCalls.length > 0)
    await phone.atRest()
    const [first] = (await phone.recorded()).functionCalls
    const { together } = first?.data as { together: ReadonlyArray<{ action: string; input: object }> }
    const byAction = (one: { action: string }, other: { action: string }) =>
      one.action.localeCompare(other.action)
    expect(together.map(({ action, input }) => ({ action, input })).sort(byAction)).toEqual(
      [...asks].sort(byAction),
    )
  },
)
