import { type MiniProgram } from '../host/mini-program'
import { type Opening, openMiniProgram } from '../host/open-mini-program'
import { productCloud, type ProductCloud } from '../support/product-cloud'

export interface PhonesOfATest {
  readonly product: ProductCloud
  /** A worker's phone on the test's path, where the opening says nothing else. */
  readonly open: (opening?: Partial<Opening>) => Promise<MiniProgram>
}

/** A product of its own for each test of a file, and the phones that open it; both end with the test. */
export function phonesOfATest(path: string): PhonesOfATest {
  let product: ProductCloud
  const phones: MiniProgram[] = []
  beforeEach(async () => {
    product = await productCloud()
  })
  afterEach(async () => {
    await Promise.all(phones.splice(0).map((phone) => phone.close()))
    await product.remove()
  })
  return {
    get product() {
      return product
    },
    open: async (opening = {}) => {
      const worker = { cloud: product.environment, person: 'a-worker', path }
      const phone = await openMiniProgram({ ...worker, ...opening })
      phones.push(phone)
      return phone
    },
  }
}
