import { listReviewQueue, readReview } from '#shared/contract/reviews/reviews'
import { readWork, saveWork, submitWork, withdrawWork } from '#shared/contract/works/works'
import { type WorkContent } from '#shared/domain/work/work'
import { type FaultPlan } from '../../support/test-environment'
import { productCloud, type MadeWork, type ProductCloud } from '../../support/product-cloud'

let cloud: ProductCloud
let draft: MadeWork
beforeEach(async () => {
  cloud = await productCloud()
  draft = await cloud.draft()
})
afterEach(() => cloud.remove())

const send = (changes: Partial<WorkContent> = {}) => {
  const { author, workId, content } = draft
  return author.call(submitWork, { workId, expectedVersion: 1, content: { ...content, ...changes } })
}
const standing = async () => {
  const { status, version } = await draft.author.must(readWork, { workId: draft.workId })
  return { status, version }
}
const untouched = { status: 'draft', version: 1 }

it.each([
  ['its title', { title: '网上赌博' }],
  ['its synopsis', { synopsis: '办假证' }],
  ['a field', { fields: { takenPlace: '色情', takenOn: '2020-03-01' } }],
  ['a title behind 2,500 other characters', { synopsis: `${'好'.repeat(2600)}`, authorName: '赌博' }],
])('a risky text in %s is refused and nothing is changed', async (_where, changes) => {
  expect(await send(changes)).toMatchObject({ error: { code: 'TEXT_RISKY' } })
  expect(await standing()).toEqual(untouched)
})

it('a doubtful text goes on, marked for a person’s look', async () => {
  expect(await send({ synopsis: '防范诈骗的故事' })).toMatchObject({ ok: true })
  await cloud.environment.fireTimer('events', 'sweep')
  const province = await cloud.provinceOfficer()
  expect((await province.must(listReviewQueue, { unitId: 'baoji' })).items).toMatchObject([
    { textNeedsLook: true },
  ])
  expect(await province.must(readReview, { workId: draft.workId })).toMatchObject({ textNeedsLook: true })
})

/** How the work stands before the officer. */
async function reviewed() {
  await cloud.environment.fireTimer('events', 'sweep')
  const { textNeedsLook, textUnchecked } = await (
    await cloud.provinceOfficer()
  ).must(readReview, { workId: draft.workId })
  return { textNeedsLook, textUnchecked }
}

it.each<[string, FaultPlan]>([
  ['that fails', { at: 'security.msgSecCheck', kind: 'status' }],
  [
    'that does not know who was away for two hours (61010)',
    { at: 'security.msgSecCheck', kind: 'status', status: 61010 },
  ],
  ['that does not answer in 8 seconds', { at: 'security.msgSecCheck', kind: 'delay', ms: 12_000 }],
])('a text check %s keeps the submission and passes it to a person', async (_how, fault) => {
  await cloud.environment.fault(fault)
  expect(await send()).toMatchObject({ ok: true, value: { status: 'checking' } })
  expect(await reviewed()).toEqual({ textNeedsLook: true, textUnchecked: true })
})

it('a text check that fails for one piece still finds what is risky in the next', async () => {
  await cloud.environment.fault('next-check-fails')
  expect(await send({ authorName: '赌博', synopsis: '好'.repeat(1500) })).toMatchObject({
    error: { code: 'TEXT_RISKY' },
  })
  expect(await standing()).toEqual(untouched)
})

it('a submission whose texts were judged says so, also after one that was not', async () => {
  await cloud.environment.fault('next-check-fails')
  await send()
  await draft.author.must(withdrawWork, { workId: draft.workId, expectedVersion: 2 })
  draft = await cloud.draft()
  await send()
  expect(await reviewed()).toEqual({ textNeedsLook: false, textUnchecked: false })
})

it.each([
  ['title', { title: '电话 138 0000 7188' }],
  ['authorName', { authorName: '张１３８００００７１８８' }],
  ['fields.takenPlace', { fields: { takenPlace: '找13800007188', takenOn: '2020-03-01' } }],
])('a phone number in %s is refused by the name of that part', async (part, changes) => {
  expect(await send(changes)).toMatchObject({ error: { code: 'TEXT_HAS_PHONE', details: { parts: [part] } } })
  expect(await standing()).toEqual(untouched)
})

it('a synopsis of emoji far too long is told its limit, not that we failed', async () => {
  expect(await send({ synopsis: '🔥'.repeat(2500) })).toMatchObject({
    error: { code: 'WORK_INCOMPLETE', details: { parts: ['synopsis'] } },
  })
})

it('an unfinished work is told every part, and what was saved before is still there', async () => {
  const { author, workId, content } = draft
  await author.must(saveWork, { workId, expectedVersion: 1, content })
  const reply = await author.call(submitWork, {
    workId,
    expectedVersion: 2,
    content: { ...content, title: '', declarations: {} },
  })
  expect(reply).toMatchObject({
    error: {
      code: 'WORK_INCOMPLETE',
      details: {
        parts: [
          'title',
          'declarations.original',
          'declarations.unaltered',
          'declarations.portrait',
          'declarations.copyright',
          'declarations.ai',
        ],
      },
    },
  })
  expect((await author.must(readWork, { workId })).content).toEqual(content)
})
