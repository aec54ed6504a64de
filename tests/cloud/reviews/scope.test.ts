import {
  assignUnit,
  decideReview,
  listReviewQueue,
  putBackWork,
  readReview,
  revealPhone,
  takeDownWork,
} from '#shared/contract/reviews/reviews'
import {
  markWorkSeen,
  readWork,
  saveWork,
  setPublicConsent,
  withdrawWork,
} from '#shared/contract/works/works'
import {
  checkWork,
  discardDraft,
  finishUpload,
  markOfficiallySubmitted,
  submitWork,
} from '#shared/contract/works/works'
import { type Person } from '../../support/product-person'
import { type MadeWork, productCloud, type ProductCloud } from '../../support/product-cloud'

const UNKNOWN = 'aaaaaaaaaaaaaaaa'

let cloud: ProductCloud
let work: MadeWork
let xian: Person
let stranger: Person
beforeAll(async () => {
  cloud = await productCloud()
  work = await cloud.checkedWork({ kind: 'video' })
  xian = await cloud.officer('xian-officer', 'unitOfficer', 'xian')
  stranger = await cloud.registered('stranger')
})
afterAll(() => cloud.remove())

/** The whole reply but for what differs with every call. */
const answerTo = async (reply: Promise<{ requestId: string; serverNow: number }>) => {
  const { requestId: _id, serverNow: _now, ...rest } = await reply
  return rest
}
const notFound = { ok: false, error: { code: 'NOT_FOUND', details: {} } }

const reading = (workId: string) => ({ workId })
const deciding = (workId: string) =>
  ({ workId, expectedVersion: 1, kind: 'approve', citations: [], message: '', internalNote: '' }) as const

it.each([
  ['reads', (workId: string) => xian.call(readReview, reading(workId))],
  ['decides on', (workId: string) => xian.call(decideReview, deciding(workId))],
  ['reveals the phone of', (workId: string) => xian.call(revealPhone, { workId, reason: '核对' })],
])('an officer of another unit %s a work as little as an unknown one', async (_what, ask) => {
  expect(await answerTo(ask(work.workId))).toEqual(notFound)
  expect(await answerTo(ask(UNKNOWN))).toEqual(notFound)
})

it.each([
  ['reads', (workId: string) => stranger.call(readWork, reading(workId))],
  [
    'saves',
    (workId: string) => stranger.call(saveWork, { workId, expectedVersion: 1, content: work.content }),
  ],
  [
    'submits',
    (workId: string) => stranger.call(submitWork, { workId, expectedVersion: 1, content: work.content }),
  ],
  ['has checked', (workId: string) => stranger.call(checkWork, reading(workId))],
  ['withdraws', (workId: string) => stranger.call(withdrawWork, { workId, expectedVersion: work.version })],
  ['discards', (workId: string) => stranger.call(discardDraft, reading(workId))],
  ['consents for', (workId: string) => stranger.call(setPublicConsent, { workId, publicConsent: false })],
  ['marks', (workId: string) => stranger.call(markOfficiallySubmitted, reading(workId))],
  ['looks at', (workId: string) => stranger.call(markWorkSeen, reading(workId))],
])('a stranger %s a work as little as an unknown one', async (_what, ask) => {
  expect(await answerTo(ask(work.workId))).toEqual(notFound)
  expect(await answerTo(ask(UNKNOWN))).toEqual(notFound)
})

it('a stranger finishes another’s upload as little as an unknown one', async () => {
  const { uploadId, fileId } = work.file
  for (const id of [uploadId, UNKNOWN])
    expect(await answerTo(stranger.call(finishUpload, { uploadId: id, fileId }))).toEqual(notFound)
})

it.each([
  ['drafts', () => cloud.draft({ by: cloud.as('drafter') })],
  [
    'withdrawn works',
    async () => {
      const { author, workId, version } = await cloud.checkedWork({ by: cloud.as('withdrawer') })
      await author.must(withdrawWork, { workId, expectedVersion: version })
      return { workId }
    },
  ],
])('even the province reads no %s', async (_what, make) => {
  const { workId } = await make()
  const province = await cloud.provinceOfficer()
  const reason = '核对'
  const replies = await Promise.all([
    answerTo(province.call(readReview, { workId })),
    answerTo(province.call(revealPhone, { workId, reason })),
    answerTo(province.call(takeDownWork, { workId, reason })),
    answerTo(province.call(putBackWork, { workId })),
    answerTo(province.call(assignUnit, { workId, expectedVersion: 1, unitId: 'baoji' })),
  ])
  expect(replies).toEqual(replies.map(() => notFound))
})

it('a queue opens to officers of that unit and of the province only', async () => {
  const queue = (person: Person, unitId: string) => person.call(listReviewQueue, { unitId })
  const code = async (person: Person, unitId: string) => {
    const reply = await queue(person, unitId)
    return reply.ok ? 'OK' : reply.error.code
  }
  const baoji = await cloud.officer('baoji-officer', 'unitOfficer', 'baoji')
  const province = await cloud.provinceOfficer()
  const everyone = [cloud.as('guest'), stranger, work.author, cloud.admin, xian, baoji, province]
  expect(await Promise.all(everyone.map((person) => code(person, 'baoji')))).toEqual([
    'NOT_REGISTERED',
    'FORBIDDEN',
    'FORBIDDEN',
    'FORBIDDEN',
    'FORBIDDEN',
    'OK',
    'OK',
  ])
  expect(await code(baoji, 'province')).toBe('FORBIDDEN')
  expect(await code(province, 'atlantis')).toBe('FORBIDDEN')
})
