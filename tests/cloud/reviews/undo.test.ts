import { settleDecision, undoDecision } from '#shared/contract/reviews/decisions'
import { listMessages } from '#shared/contract/messages/messages'
import { decideReview, listReviewQueue, readReview } from '#shared/contract/reviews/reviews'
import { readWork, submitWork, withdrawWork } from '#shared/contract/works/works'
import { UNDO_WINDOW_MS } from '#shared/domain/work/pending-decision'
import { type Person } from '../../support/product-person'
import { productCloud, type ProductCloud } from '../../support/product-cloud'

let cloud: ProductCloud
let officer: Person
let province: Person
beforeEach(async () => {
  cloud = await productCloud()
  officer = await cloud.officer('baoji-officer', 'unitOfficer', 'baoji')
  province = await cloud.provinceOfficer()
})
afterEach(() => cloud.remove())

const word = (workId: string, expectedVersion: number, kind: 'approve' | 'return' = 'approve') => ({
  ...{ workId, expectedVersion, kind, internalNote: '' },
  citations: kind === 'approve' ? [] : [{ clauseId: 'default.photo' }],
  message: kind === 'approve' ? '' : '请补充',
})
const outbox = async () =>
  (await cloud.environment.documents<{ kind: string }>('outbox')).map(({ kind }) => kind)
const sweep = () => cloud.environment.fireTimer('events', 'sweep')
const auditedActions = async () => {
  const rows = await cloud.environment.documents<{ at: number; action: string; outcome: string }>('auditRows')
  const done = rows.filter(({ action, outcome }) => action.startsWith('reviews.') && outcome === 'done')
  return done.sort((one, other) => one.at - other.at).map(({ action }) => action)
}

it('until it takes effect, only officers see of a decision that it is made, and its maker alone which', async () => {
  const { workId, version, author } = await cloud.checkedWork()
  const authorSees = async () => {
    const { media, ...rest } = await author.must(readWork, { workId })
    return { ...rest, media: media.map(({ uploadId }) => uploadId) }
  }
  const before = await authorSees()
  const { undoUntil, ...receipt } = await officer.must(decideReview, word(workId, version))
  expect(receipt).toMatchObject({ status: 'inReview', version: version + 1, atUnit: 'baoji' })
  expect(await authorSees()).toEqual({ ...before, version: version + 1 })
  expect(await author.must(listMessages, {})).toMatchObject({ items: [] })
  const pending = { officerName: '李干事', dueAt: undoUntil }
  const asks = [officer, province].map((person) => person.must(readReview, { workId }))
  const [own, others] = await Promise.all(asks)
  expect([own?.pending, own?.mayDecide]).toEqual([{ ...pending, kind: 'approve' }, false])
  expect([others?.pending, others?.mayDecide]).toEqual([pending, false])
  expect(await province.must(listReviewQueue, { unitId: 'baoji' })).toMatchObject({
    ...{ waiting: 1, items: [{ workId, pending: true }] },
  })
  expect(await province.refusal(decideReview, word(workId, version))).toBe('WORK_CHANGED')
  expect(await province.refusal(decideReview, word(workId, version + 1))).toBe('DECISION_PENDING')
})

it('its author neither withdraws nor sends anew before it takes effect, and is told when to look', async () => {
  const { workId, version, author, content } = await cloud.checkedWork()
  const { undoUntil: dueAt } = await officer.must(decideReview, word(workId, version))
  const told = { error: { code: 'DECISION_PENDING', details: { dueAt } } }
  for (const expectedVersion of [version, version + 1]) {
    expect(await author.call(withdrawWork, { workId, expectedVersion })).toMatchObject(told)
    expect(await author.call(submitWork, { workId, expectedVersion, content })).toMatchObject(told)
  }
  expect(await cloud.settled(officer, workId)).toMatchObject({ atUnit: 'province' })
  expect(await author.must(withdrawWork, { workId, expectedVersion: version + 2 })).toMatchObject({
    status: 'withdrawn',
  })
})

it('undone by its maker it leaves no trace but two rows of the audit', async () => {
  const { workId, version, author } = await cloud.checkedWork()
  await officer.must(decideReview, word(workId, version, 'return'))
  expect(await outbox()).toEqual(['decision'])
  expect(await province.refusal(undoDecision, { workId })).toBe('FORBIDDEN')
  expect(await officer.must(undoDecision, { workId })).toMatchObject({ version: version + 2 })
  expect(await outbox()).toEqual([])
  await cloud.environment.advanceClock(UNDO_WINDOW_MS)
  await sweep()
  const { status, decision, timeline } = await author.must(readWork, { workId })
  expect([status, decision, timeline.map(({ event }) => event)]).toEqual([
    ...['inReview', undefined, ['submitted', 'checkCleared']],
  ])
  expect(await auditedActions()).toEqual(['reviews.decide', 'reviews.undo'])
  await cloud.decided(province, word(workId, version + 2))
})

it('is not undone once its time is over, though nothing has carried it out yet', async () => {
  const { workId, version } = await cloud.checkedWork()
  await officer.must(decideReview, word(workId, version))
  await cloud.environment.advanceClock(UNDO_WINDOW_MS)
  expect(await officer.refusal(undoDecision, { workId })).toBe('UNDO_OVER')
  await sweep()
  expect(await officer.must(readReview, { workId })).toMatchObject({ atUnit: 'province' })
  expect(await officer.refusal(undoDecision, { workId })).toBe('UNDO_OVER')
})

it('takes effect once, by its officer’s phone and the timer at the same moment, and never before its time', async () => {
  const { workId, version, author } = await cloud.checkedWork()
  await officer.must(decideReview, word(workId, version))
  await sweep()
  expect(await officer.refusal(settleDecision, { workId })).toBe('DECISION_PENDING')
  await cloud.environment.advanceClock(UNDO_WINDOW_MS)
  await Promise.all([officer.must(settleDecision, { workId }), sweep(), sweep()])
  expect(await officer.must(settleDecision, { workId })).toMatchObject({ version: version + 2 })
  const { timeline } = await author.must(readWork, { workId })
  expect(timeline.map(({ event }) => event)).toEqual(['submitted', 'checkCleared', 'approved'])
  expect((await author.must(listMessages, {})).items).toHaveLength(1)
  expect(await outbox()).toEqual([])
})
