import { changeCalendar, readCalendar } from '#shared/contract/calendar/calendar'
import { routes } from '../../src/routes'
import { productCloud, type ProductCloud } from '../support/product-cloud'
import { type MiniProgram } from '../host/mini-program'
import { openMiniProgram } from '../host/open-mini-program'

const IN_A_YEAR_WITHOUT = Date.parse('2027-01-04T12:00:00+08:00')

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

/** Somebody else takes New Year's Day away. */
async function changeMeanwhile({ admin }: ProductCloud): Promise<void> {
  const { version, daysOff, makeUpDays } = await admin.must(readCalendar, { year: '2020' })
  const days = { makeUpDays, daysOff: daysOff.filter((day) => day !== '2020-01-01') }
  await admin.must(changeCalendar, { year: '2020', expectedVersion: version, ...days })
}

it('an administrator makes a day a day off, and officers and the author see the term move', async () => {
  const officer = await product.officer('baoji-officer', 'unitOfficer', 'baoji')
  const { author, workId } = await product.checkedWork()
  const queue = await open(officer.openid, routes.reviewQueue)
  await queue.waitForText(`#queue-item-${workId}`, '请于 6月16日（周二）前审核')
  expect(await queue.textOf('#queue-term')).toBe('审核期限 1 个工作日，含最后一天（系统默认，通知未规定）')

  const office = await open(product.admin.openid, routes.me)
  await office.tap('#entry-season')
  await office.tap('#to-calendar')
  await office.waitForText('#table-daysOff', '1月24日（周五）至2月2日（周日）')
  await office.waitForText('#calendar-today', '今天 6月14日（周日）不上班')
  await office.tap('#edit-calendar')
  await office.tap('#add-kind-makeUpDays')
  await office.pick('#add-days wx-picker', '2020-06-17')
  await office.tap('#add-day')
  await office.waitForText('#add-days', '6月17日（周三）本来就上班')
  await office.tap('#add-kind-daysOff')
  await office.pick('#add-days wx-picker', '2020-06-16')
  await office.tap('#add-day')
  await office.waitForText('#daysOff-2020-06-16', '新增')

  await changeMeanwhile(product)
  await office.tap('#save-calendar')
  await office.answer(true)
  await office.waitForText('#calendar-error', '这一年的日历刚刚有人改过')
  await office.until('the other’s change shows', async () => !(await office.has('#daysOff-2020-01-01')))
  await office.waitForText('#daysOff-2020-06-16', '新增')
  await office.tap('#save-calendar')
  await office.answer(true)
  await office.waitFor('#edit-calendar')
  await office.waitForText('.timeline', '新增：放假 6月16日（周二）')
  expect(await product.admin.must(readCalendar, { year: '2020' })).toMatchObject({ version: 3 })

  const again = await open(officer.openid, routes.review, `?id=${workId}`)
  await again.waitForText('#review-term', '请于 6月17日（周三）前审核')
  const own = await open(author.openid, routes.myWork, `?id=${workId}`)
  await own.waitForText('.page', '一般在 6月17日（周三）前审核（系统默认，通知未规定）')
})

it('in a year without a calendar the administrator, the officers and the author are told', async () => {
  const officer = await product.officer('baoji-officer', 'unitOfficer', 'baoji')
  const { author, workId } = await product.checkedWork()
  await product.environment.setClock(IN_A_YEAR_WITHOUT)
  const doubt = '2027 年的工作日历还没有录入，暂按周一至周五推算'
  const queue = await open(officer.openid, routes.reviewQueue)
  await queue.waitForText('#queue-term', doubt)
  await queue.waitForText(`#queue-item-${workId}`, '已超期')
  const review = await open(officer.openid, routes.review, `?id=${workId}`)
  await review.waitForText('#review-term', doubt)
  const own = await open(author.openid, routes.myWork, `?id=${workId}`)
  await own.waitForText('.page', doubt)

  const office = await open(product.admin.openid, routes.calendar)
  await office.waitForText('.page', '2027 年的工作日历还没有录入')
  await office.pick('#add-days wx-picker', '2027-01-01')
  await office.pick('#add-days-last wx-picker', '2027-01-03')
  await office.tap('#add-day')
  await office.waitForText('#daysOff-2027-01-03', '新增')
  await office.tap('#save-calendar')
  await office.answer(true)
  await office.waitForText('#table-daysOff', '1月1日（周五）至1月3日（周日）')
  const later = await open(officer.openid, routes.review, `?id=${workId}`)
  await later.waitForText('#review-term', '已超期')
  expect(await later.textOf('#review-term')).not.toContain('2027')
})
