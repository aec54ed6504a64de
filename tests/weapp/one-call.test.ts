import { listGallery } from '#shared/contract/gallery/gallery'
import { readSeason } from '#shared/contract/season/season'
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

it('asks for everything a page shows first in one call', async () => {
  phone = await openMiniProgram({ cloud: product.environment, person: 'a-guest', path: `/${routes.gallery}` })
  await phone.waitFor('.empty-state')
  const { functionCalls } = await phone.recorded()
  const asked = functionCalls.map(({ data }) =>
    (data as { together: Array<{ action: string }> }).together.map(({ action }) => action).sort(),
  )
  expect(asked).toEqual([[listGallery.name, readSeason.name].sort()])
})
