import { routes } from '../../src/routes'
import { type MiniProgram } from '../host/mini-program'
import { openMiniProgram } from '../host/open-mini-program'
import { productCloud, type ProductCloud } from '../support/product-cloud'
import { storedJobs } from '../support/papers'

let product: ProductCloud
let phone: MiniProgram
beforeEach(async () => {
  product = await productCloud()
})
afterEach(async () => {
  await phone.close()
  await product.remove()
})

const openQueue = async () => {
  const officer = await product.officer('officer-of-baoji', 'unitOfficer', 'baoji')
  phone = await openMiniProgram({
    cloud: product.environment,
    person: officer.openid,
    path: `/${routes.reviewQueue}`,
  })
}

const idOfJob = async () => (await storedJobs(product))[0]?.id ?? ''

it('an officer asks for the list of works beside the queue, opens it and sends it into a chat', async () => {
  await product.checkedWork({ content: { unitId: 'baoji', title: '听轴承的人' } })
  await openQueue()
  await phone.tap('#to-papers')
  await phone.waitForPage(routes.papers)
  await phone.waitFor('#no-papers')
  await phone.tap('#start-works-list')
  await phone.waitForText('.papers__job', '已生成')
  const id = await idOfJob()
  await phone.tap(`#paper-fetch-${id}`)
  await phone.waitFor(`#paper-view-${id}`)
  await phone.tap(`#paper-view-${id}`)
  await phone.tap(`#paper-send-${id}`)
  expect(await phone.has('.papers__trouble')).toBe(false)
  await phone.mustBeSound()
})

it('an officer asks for the 推荐表 of a work below it, and opens it', async () => {
  const { workId } = await product.checkedWork({ content: { unitId: 'baoji', title: '听轴承的人' } })
  const officer = await product.officer('officer-of-baoji', 'unitOfficer', 'baoji')
  phone = await openMiniProgram({
    cloud: product.environment,
    person: officer.openid,
    path: `/${routes.review}?id=${workId}`,
  })
  await phone.tap('#to-recommendation')
  await phone.waitForPage(routes.papers)
  await phone.tap('#start-recommendation')
  await phone.waitForText('.papers__job', '已生成')
  const id = await idOfJob()
  await phone.tap(`#paper-fetch-${id}`)
  await phone.waitFor(`#paper-view-${id}`)
  await phone.tap(`#paper-view-${id}`)
  expect(await phone.has('.papers__trouble')).toBe(false)
  await phone.mustBeSound()
})

it('says why there is no file when storage failed, is cancelled, and is asked for once more', async () => {
  await openQueue()
  await phone.tap('#to-papers')
  await product.environment.fault({ at: 'storage.put', kind: 'status' }, { status: 503, times: 100 })
  await phone.waitFor('#no-papers')
  await phone.tap('#start-works-list')
  await phone.waitForText('.papers__job', '生成中')
  const id = await idOfJob()
  await phone.tap(`#paper-cancel-${id}`)
  await phone.waitForText('.papers__job', '已取消')
  await product.environment.endFaults()
  await phone.tap(`#paper-again-${id}`)
  await phone.waitForText('.papers__job', '已生成')
  await phone.mustBeSound()
})
