import { createInvitation } from '#shared/contract/roles/roles'
import { addUnit, listUnits, renameUnit } from '#shared/contract/units/units'
import { saveWork } from '#shared/contract/works/works'
import { routes } from '../../src/routes'
import { productCloud, type ProductCloud } from '../support/product-cloud'
import { type MiniProgram } from '../host/mini-program'
import { openMiniProgram } from '../host/open-mini-program'
import { chooseUnit } from './form-steps'

let product: ProductCloud
const phones: MiniProgram[] = []

beforeEach(async () => {
  product = await productCloud()
})
afterEach(async () => {
  for (const phone of phones.splice(0)) await phone.close()
  await product.remove()
})

const open = async (person: string, route: string, query = '') => {
  const phone = await openMiniProgram({ cloud: product.environment, person, path: `/${route}${query}` })
  phones.push(phone)
  return phone
}
const officerOfBaoji = () => product.officer('of-baoji', 'unitOfficer', 'baoji')

/** The form of a kept draft, where a unit can be chosen. */
async function openForm(): Promise<MiniProgram> {
  const { author, workId, version, content } = await product.draft({
    by: await product.registered('a-worker'),
  })
  await author.must(saveWork, { workId, expectedVersion: version, content })
  return open(author.openid, routes.workForm, `?id=${workId}`)
}

it('a unit that an officer adds is picked by its nickname in the form', async () => {
  const officer = await officerOfBaoji()
  const office = await open(officer.openid, routes.me)
  await office.tap('#entry-units')
  await office.waitForText('#this-unit', '宝鸡市总工会')
  await office.waitForText('#no-units', '还没有下级单位')
  await office.tap('#add-unit')
  await office.tap('#save-unit')
  await office.waitForText('.form-field--wrong', '请写单位名称')
  await office.input('#unit-name', '示例机床厂工会')
  await office.input('#unit-aliases', '老机床、秦川')
  await office.tap('#save-unit')
  await office.waitForText('.page', '也可搜：老机床、秦川')
  const [added] = (await officer.must(listUnits, { parentId: 'baoji' })).items

  const form = await openForm()
  await chooseUnit(form, added?.unitId ?? '', '秦川')
  await form.waitForText('#pick-unit', '示例机床厂工会')
  await form.tap('#submit-work')
  await form.waitFor('#receipt-number')
  await form.waitForText('.page', '示例机床厂工会')
})

it('an invitation for an added unit is listed by the unit’s name', async () => {
  const { unitId } = await (
    await officerOfBaoji()
  ).must(addUnit, {
    ...{ parentId: 'baoji', displayName: '示例机床厂工会', aliases: [] },
  })
  await product.admin.must(createInvitation, { role: 'unitOfficer', unitId })
  const office = await open(product.admin.openid, routes.invitations)
  await office.waitForText('.page', '审核员 · 示例机床厂工会')
})

it('the officer of an added unit sees what waits there, and the officer above finds it', async () => {
  const above = await officerOfBaoji()
  const { unitId } = await above.must(addUnit, {
    ...{ parentId: 'baoji', displayName: '示例机床厂工会', aliases: ['秦川'] },
  })
  const own = await product.officer('of-the-works', 'unitOfficer', unitId)
  const { workId } = await product.checkedWork({ content: { unitId } })
  const queue = await open(own.openid, routes.reviewQueue)
  await queue.waitForText(`#queue-item-${workId}`, '示例机床厂工会')
  await queue.tap('#to-works')
  await queue.waitFor(`#work-${workId}`)

  const office = await open(above.openid, routes.reviewQueue)
  await office.tap('#queue-unit-others')
  await office.tap(`#queue-other-${unitId}`)
  await office.waitFor(`#queue-item-${workId}`)
  await office.tap('#to-works')
  await office.waitForText('#works-unit', '示例机床厂工会')
  await office.waitFor(`#work-${workId}`)
})

it('an officer renames, closes and reopens a unit; what somebody else changed meanwhile is said, and nothing typed is lost', async () => {
  const officer = await officerOfBaoji()
  const texts = { displayName: '示例机床厂工会', aliases: [] }
  const { unitId } = await officer.must(addUnit, { parentId: 'baoji', ...texts })
  const office = await open(officer.openid, routes.units, `?unit=${unitId}`)
  await office.tap('#rename-unit')
  await office.input('#unit-name', '示例机床集团工会')
  await product.admin.must(renameUnit, {
    unitId,
    expectedVersion: 1,
    displayName: '示例一厂工会',
    aliases: [],
  })
  await office.tap('#save-unit')
  await office.waitForText('#unit-form-error', '刚刚有人改过')
  await office.waitForText('#this-unit', '示例一厂工会')
  await office.tap('#save-unit')
  await office.waitForText('#this-unit', '示例机床集团工会')

  await office.tap('#set-unit-state')
  await office.answer(true)
  await office.waitForText('#this-unit', '已停用')
  await office.tap('#set-unit-state')
  await office.answer(true)
  await office.waitFor('#rename-unit')
  await office.waitForText('.timeline', '恢复')
})

it('a search for units that fails says so, and a tap tries again', async () => {
  const form = await openForm()
  await form.tap('#pick-unit')
  await form.waitFor('#unit-search')
  await form.always('cloud.callFunction', { fails: 'errCode: -1 | errMsg: request:fail' })
  await form.input('#unit-search', '渭滨')
  await form.waitForText('#unit-retry', '没有查到更多单位，点这里再试')
  await form.always('cloud.callFunction')
  await form.tap('#unit-retry')
  await form.waitForText('#unit-baoji', '宝鸡市总工会')
})
