import { changeCalendar, readCalendar } from '#shared/contract/calendar/calendar'
import { listLinks } from '#shared/contract/reviews/links'
import { listReviewQueue, readReview } from '#shared/contract/reviews/reviews'
import { readWork } from '#shared/contract/works/works'
import { endOfDay, startOfDay } from '#shared/domain/days'
import { linkedFilm } from '../../support/linked-films'
import { type Person } from '../../support/product-person'
import { productCloud, type MadeWork, type ProductCloud } from '../../support/product-cloud'

let cloud: ProductCloud
let officer: Person
beforeEach(async () => {
  cloud = await productCloud()
  officer = await cloud.officer('baoji-officer', 'unitOfficer', 'baoji')
})
afterEach(() => cloud.remove())

/** What the unit's list, the page of the review and the author's own page say of a work's term. */
async function termsOf({ author, workId }: MadeWork, by: Person = officer, unitId = 'baoji') {
  const { items } = await by.must(listReviewQueue, { unitId })
  const { reviewTerm: reviewed } = await by.must(readReview, { workId })
  const { reviewTerm: own } = await author.must(readWork, { workId })
  return [items.find((item) => item.workId === workId)?.reviewTerm, reviewed, own]
}
const threeTimes = (term: object | undefined) => [term, term, term]
const ONE_DAY = { workingDays: 1, source: 'default', yearsMissing: [] }

it('a work that came on a Sunday is due at the end of Tuesday, for its officers and its author', async () => {
  const work = await cloud.checkedWork()
  expect(await termsOf(work)).toEqual(threeTimes({ ...ONE_DAY, dueAt: endOfDay('2020-06-16') }))
})

it('overdue working days are counted over a holiday', async () => {
  const work = await cloud.checkedWork()
  await cloud.environment.setClock(startOfDay('2020-06-29'))
  // Wednesday 17 to 24 June are six working days, the make-up Sunday is one more.
  expect(await termsOf(work)).toEqual(
    threeTimes({ ...ONE_DAY, dueAt: endOfDay('2020-06-16'), overdueDays: 7 }),
  )
})

it('at the next unit the term begins anew, and a work that is decided has none', async () => {
  const work = await cloud.checkedWork()
  await cloud.environment.setClock(startOfDay('2020-06-18'))
  await cloud.decide(officer, work.workId, 'approve')
  const province = await cloud.provinceOfficer()
  expect(await termsOf(work, province, 'province')).toEqual(
    threeTimes({ ...ONE_DAY, dueAt: endOfDay('2020-06-19') }),
  )
  await cloud.decide(province, work.workId, 'return')
  expect(await termsOf(work, province, 'province')).toEqual(threeTimes(undefined))
})

it('a list of links tells the term too', async () => {
  const { workId } = await linkedFilm(cloud.as('author-of-a-film'))
  const { items } = await officer.must(listLinks, { unitId: 'baoji', list: 'missing' })
  expect(items).toMatchObject([{ workId, reviewTerm: { dueAt: endOfDay('2020-06-16') } }])
})

it('a day that the administrator makes a day off moves the term', async () => {
  const work = await cloud.checkedWork()
  const { version, daysOff, makeUpDays } = await cloud.admin.must(readCalendar, { year: '2020' })
  await cloud.admin.must(changeCalendar, {
    ...{ year: '2020', expectedVersion: version, makeUpDays },
    daysOff: [...daysOff, '2020-06-16'],
  })
  expect(await termsOf(work)).toEqual(threeTimes({ ...ONE_DAY, dueAt: endOfDay('2020-06-17') }))
})

it('a year without a calendar is named, and its term is by Monday to Friday', async () => {
  const work = await cloud.checkedWork()
  await cloud.environment.setClock(startOfDay('2027-01-04'))
  const [term] = await termsOf(work)
  expect(term).toMatchObject({ dueAt: endOfDay('2020-06-16'), yearsMissing: ['2027'] })
})
