import { listGallery } from '#shared/contract/gallery/gallery'
import { readSeason } from '#shared/contract/season/season'
import { readSession } from '#shared/contract/session/session'
import { readSharePicture } from '#shared/contract/sharing/sharing'
import { routes } from '../../src/routes'
import { productCloud, type ProductCloud } from '../support/product-cloud'
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
