import { listMessages } from '#shared/contract/messages/messages'
import { cancelJob, startRecommendation, startWorksList } from '#shared/contract/papers/papers'
import { type Person } from '../../support/product-person'
import { productCloud, type ProductCloud } from '../../support/product-cloud'
import { goOn, jobNow, madeList } from '../../support/papers'

let cloud: ProductCloud
let officer: Person
beforeEach(async () => {
  cloud = await productCloud()
  officer = await cloud.officer('officer-of-baoji', 'unitOfficer', 'baoji')
})
afterEach(() => cloud.remove())

const told = async () =>
  (await officer.must(listMessages, {})).items.map(({ event, unread }) => [event, unread])

it('who asked for a paper is told once that it is ready', async () => {
  await madeList(officer, 'baoji')
  await goOn(cloud)
  expect(await told()).toEqual([['paperReady', true]])
})

it('who asked for a paper is told that it cannot be made', async () => {
  const { workId } = await cloud.checkedWork({
    by: cloud.as('an-author'),
    content: { unitId: 'baoji', title: '气球\u{1f388}' },
  })
  await officer.must(startRecommendation, { workId })
  expect(await told()).toEqual([['paperFailed', true]])
})

it('a job that its owner cancelled is not told of', async () => {
  await cloud.environment.fault({ at: 'storage.put', kind: 'status' }, { status: 503, times: 100 })
  const { id } = await officer.must(startWorksList, { unitId: 'baoji' })
  expect((await jobNow(officer, id)).state).toBe('running')
  await officer.must(cancelJob, { jobId: id })
  await cloud.environment.endFaults()
  await cloud.environment.advanceClock(90_000)
  await goOn(cloud)
  expect(await told()).toEqual([])
})
