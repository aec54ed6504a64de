import { routes } from '../../src/routes'
import { type MiniProgram } from '../host/mini-program'
import { openMiniProgram } from '../host/open-mini-program'
import { type MadeWork, productCloud, type ProductCloud } from '../support/product-cloud'
import { PUSH_TEMPLATES } from '../support/test-environment'

let product: ProductCloud
let work: MadeWork
let phone: MiniProgram
beforeEach(async () => {
  product = await productCloud()
  work = await product.checkedWork()
  phone = await openMiniProgram({
    cloud: product.environment,
    person: work.author.openid,
    path: `/${routes.myWork}?id=${work.workId}`,
  })
  await phone.waitForText('#ask-push', '有结果时微信告诉我')
})
afterEach(async () => {
  await phone.close()
  await product.remove()
})

const asked = async () =>
  (await phone.recorded()).api
    .filter(({ name }) => name === 'requestSubscribeMessage')
    .map(({ options }) => options)
const granted = () => product.environment.documents<{ left: object }>('pushGrants')

it('asks in a tap, notes the consent once, and says so, also when the page is opened again', async () => {
  expect(await asked()).toEqual([])
  await phone.tap('#ask-push')
  await phone.answer(true)
  await phone.waitForText('#push-granted', '有结果时，微信会提醒您一次')
  expect(await asked()).toEqual([{ tmplIds: Object.values(PUSH_TEMPLATES) }])
  expect((await granted()).map(({ left }) => left)).toEqual([{ result: 1, todo: 1 }])
  await phone.close()
  phone = await openMiniProgram({
    cloud: product.environment,
    person: work.author.openid,
    path: `/${routes.myWork}?id=${work.workId}`,
  })
  await phone.waitFor('#push-granted')
  expect(await phone.has('#ask-push')).toBe(false)
})

it('a no is taken once, and says where the result will be', async () => {
  await phone.tap('#ask-push')
  await phone.answer(false)
  await phone.waitForText('#push-refused', '有结果仍会放进“我的 → 消息”')
  expect([await phone.has('#ask-push'), await granted()]).toEqual([false, []])
})

it('who once chose to be asked no more is shown the way to the settings, and back', async () => {
  const [result, todo] = [PUSH_TEMPLATES.result, PUSH_TEMPLATES.todo]
  await phone.next('requestSubscribeMessage', { answers: { [result]: 'reject', [todo]: 'reject' } })
  await phone.next('getSetting', {
    answers: {
      authSetting: {},
      subscriptionsSetting: { mainSwitch: true, itemSettings: { [result]: 'reject', [todo]: 'reject' } },
    },
  })
  await phone.tap('#ask-push')
  await phone.waitForText('#push-off', '微信里关着这个提醒')
  await phone.tap('#push-settings')
  await phone.waitFor('#ask-push')
  expect((await phone.recorded()).api.at(-1)).toMatchObject({
    name: 'openSetting',
    options: { withSubscriptions: true },
  })
})

it('a template that WeChat banned is offered no more', async () => {
  const ban = Object.fromEntries(Object.values(PUSH_TEMPLATES).map((id) => [id, 'ban']))
  await phone.next('requestSubscribeMessage', { answers: ban })
  await phone.tap('#ask-push')
  await phone.until('the line is gone', async () => !(await phone.has('#push-offer')))
})

it('a consent whose noting went unanswered is noted by the next tap, without asking again', async () => {
  await phone.always('cloud.callFunction', { loses: 'errCode: -1 | errMsg: request:fail' })
  await phone.tap('#ask-push')
  await phone.answer(true)
  await phone.waitForText('#push-error', '网络不通')
  await phone.always('cloud.callFunction')
  await phone.tap('#ask-push')
  await phone.waitFor('#push-granted')
  expect((await asked()).length).toBe(1)
  expect((await granted()).map(({ left }) => left)).toEqual([{ result: 1, todo: 1 }])
})
