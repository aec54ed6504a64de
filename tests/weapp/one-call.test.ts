import { readSession } from '#shared/contract/session/session'
import { readSharePicture } from '#shared/contract/sharing/sharing'
import { productCloud, type ProductCloud } from '../support/product-cloud'
import { FIRST_CONTENT } from '../support/first-content'
import { type MiniProgram } from '../host/mini-program'
import { openMiniProgram } from '../host/open-mini-program'

const byAction = (one: { action: string }, other: { action: string }) =>
  one.action.localeCompare(other.action)

let product: ProductCloud
let phone: MiniProgram

beforeEach(async () => {
  product = await productCloud()
})
afterEach(async () => {
  await phone.close()
  await product.remove()
})

it.each(FIRST_CONTENT)(
  '$page asks for what it was measured with in one call, and for what only its card needs in the next',
  async ({ page, params, asks }) => {
    const query = new URLSearchParams(params).toString()
    const path = `/${page}${query === '' ? '' : `?${query}`}`
    phone = await openMiniProgram({ cloud: product.environment, person: 'a-guest', path })
    await phone.until('the card was asked for', async () => (await phone.recorded()).functionCalls.length > 1)
    await phone.atRest()
    const [first = [], ...later] = (await phone.recorded()).functionCalls.map(({ data }) => {
      const { together } = data as { together: ReadonlyArray<{ action: string; input: object }> }
      return together.map(({ action, input }) => ({ action, input })).sort(byAction)
    })
    expect(first).toEqual([...asks].sort(byAction))
    expect(later.map((asked) => asked.map(({ action }) => action))).toEqual([
      [readSession.name, readSharePicture.name],
    ])
  },
)
