import { routes } from '../../src/routes'
import { type MiniProgram } from '../host/mini-program'
import { openMiniProgram } from '../host/open-mini-program'
import { productCloud, type ProductCloud } from '../support/product-cloud'

let product: ProductCloud
let phone: MiniProgram
beforeEach(async () => {
  product = await productCloud()
})
afterEach(async () => {
  await phone.close()
  await product.remove()
})

const dotted = () => phone.do('dottedTabs')

it('an author finds what was done to their work, opens it, and has nothing unread in the end', async () => {
  const { author, workId } = await product.acceptedWork({ content: { title: '夜班' } })
  phone = await openMiniProgram({
    ...{ cloud: product.environment, person: author.openid, path: `/${routes.me}` },
  })
  await phone.waitForText('#entry-messages', '2 条没看')
  await phone.until('the tab bears a dot', async () => (await dotted()).join() === '我的')
  await phone.tap('#entry-messages')
  await phone.waitForText('.messages', '2 条没看')
  await phone.waitForText('.messages', '《夜班》审核通过')
  await phone.waitForText('.messages', '宝鸡市总工会审核通过，已送往下一级')
  await phone.tap('.message-row')
  await phone.waitForText('.page', '已通过审核')
  expect(await phone.page()).toMatchObject({ route: routes.myWork, options: { id: workId } })
  await phone.back()
  await phone.waitForText('.messages', '1 条没看')
  await phone.tap('#mark-all-read')
  await phone.waitForText('.messages', '都看过了')
  expect(await phone.has('#mark-all-read')).toBe(false)
  await phone.back()
  await phone.waitForText('#entry-messages', '审核结果和提醒都在这里')
  await phone.until('the dot is gone', async () => (await dotted()).length === 0)
})
