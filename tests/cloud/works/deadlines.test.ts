import { readWork, setPublicConsent, submitWork } from '#shared/contract/works/works'
import { productCloud, type ProductCloud } from '../../support/product-cloud'

const CLOSES = Date.UTC(2020, 10, 30, 16)
const MINUTE = 60_000
const DAY = 24 * 60 * MINUTE

let cloud: ProductCloud
afterEach(() => cloud.remove())

const at = (now: number) => cloud.environment.setClock(now)
const closed = { code: 'SUBMISSION_CLOSED', details: { closesAt: CLOSES } }

it('takes nothing before 1 April in Shanghai', async () => {
  cloud = await productCloud(Date.UTC(2020, 2, 31, 15, 50))
  const { author, workId, content } = await cloud.draft({
    content: { fields: { takenPlace: '渭河大堤', takenOn: '2020-03-01' } },
  })
  const send = () => author.call(submitWork, { workId, expectedVersion: 1, content })
  expect(await send()).toMatchObject({
    error: { code: 'SUBMISSION_NOT_OPEN', details: { opensAt: Date.UTC(2020, 2, 31, 16) } },
  })
  await at(Date.UTC(2020, 2, 31, 16))
  expect(await send()).toMatchObject({ ok: true, value: { status: 'checking' } })
})

it('lets an upload that began before the closing finish within half an hour', async () => {
  cloud = await productCloud(CLOSES - 31 * MINUTE)
  const lying = await cloud.draft({ by: await cloud.registered('lying') })
  await at(CLOSES - 2 * MINUTE)
  const early = await cloud.draft({ by: await cloud.registered('early') })
  const slow = await cloud.draft({ by: await cloud.registered('slow') })
  await at(CLOSES + MINUTE)
  const late = await cloud.draft({ by: await cloud.registered('late') })
  await at(CLOSES + 29 * MINUTE)
  const send = ({ author, workId, content }: typeof early) =>
    author.call(submitWork, { workId, expectedVersion: 1, content })
  expect(await send(early)).toMatchObject({ ok: true, value: { status: 'checking' } })
  expect(await send(late)).toMatchObject({ ok: false, error: closed })
  expect(await send(lying)).toMatchObject({ ok: false, error: closed })
  await at(CLOSES + 30 * MINUTE)
  expect(await send(slow)).toMatchObject({ ok: false, error: closed })
})

it('lets a work returned after the closing be sent again for three days', async () => {
  cloud = await productCloud(CLOSES - 10 * MINUTE)
  const [first, second] = [await cloud.checkedWork(), await cloud.checkedWork({ by: cloud.as('other') })]
  await at(CLOSES + 10 * DAY)
  const province = await cloud.provinceOfficer()
  for (const { workId } of [first, second]) await cloud.decide(province, workId, 'return')
  const send = async ({ author, workId, content }: typeof first) => {
    const { version } = await author.must(readWork, { workId })
    return author.call(submitWork, { workId, expectedVersion: version, content })
  }
  await at(CLOSES + 13 * DAY - MINUTE)
  expect(await send(first)).toMatchObject({ ok: true, value: { status: 'checking' } })
  await at(CLOSES + 13 * DAY + MINUTE)
  expect(await send(second)).toMatchObject({ ok: false, error: closed })
})

it('takes no edit of an accepted work after the closing; consent stays its author’s', async () => {
  cloud = await productCloud(CLOSES - 10 * MINUTE)
  const { author, workId, version, content } = await cloud.acceptedWork()
  await at(CLOSES)
  expect(await author.call(submitWork, { workId, expectedVersion: version, content })).toMatchObject({
    error: closed,
  })
  expect(await author.must(setPublicConsent, { workId, publicConsent: false })).toMatchObject({
    status: 'accepted',
  })
})
