import { listGallery } from '#shared/contract/gallery/gallery'
import { decideReview, takeDownWork } from '#shared/contract/reviews/reviews'
import { readWork, setPublicConsent, submitWork, withdrawWork } from '#shared/contract/works/works'
import { atOnce, codeOf, HEAD_STARTS } from '../../support/at-once'
import { type MadeWork, productCloud, type ProductCloud } from '../../support/product-cloud'
import { type Person } from '../../support/product-person'

let cloud: ProductCloud
let officer: Person
let province: Person
beforeAll(async () => {
  cloud = await productCloud()
  officer = await cloud.officer('baoji-officer', 'unitOfficer', 'baoji')
  province = await cloud.provinceOfficer()
})
afterAll(() => cloud.remove())

let authors = 0
const by = () => cloud.as(`author-${authors++}`)

type Kind = 'approve' | 'return' | 'reject'
const deciding =
  (person: Person, kind: Kind, { workId, version }: MadeWork) =>
  () =>
    person.call(decideReview, {
      workId,
      expectedVersion: version,
      kind,
      citations: kind === 'approve' ? [] : [{ clauseId: 'default.photo' }],
      message: kind === 'approve' ? '' : '请补充',
      internalNote: '',
    })

const events = async ({ author, workId }: MadeWork) =>
  (await author.must(readWork, { workId })).timeline.map(({ event }) => event)
const publicIds = async () =>
  (await cloud.as('guest').must(listGallery, {})).items.map(({ workId }) => workId)

const EVENT = { approve: 'approved', return: 'returned', reject: 'rejected' } as const

describe.each<[Kind, Kind]>([
  ['approve', 'approve'],
  ['approve', 'return'],
  ['reject', 'approve'],
  ['return', 'reject'],
])('of an officer who wants to %s and one who wants to %s', (first, second) => {
  it.each(HEAD_STARTS)(
    'exactly one is heard, the other told that the work has changed (%p ms)',
    async (ms) => {
      const work = await cloud.checkedWork({ by: by() })
      const replies = await atOnce(ms, deciding(officer, first, work), deciding(province, second, work))
      expect(replies.map(codeOf).sort()).toEqual(['OK', 'WORK_CHANGED'])
      const [told] = replies.flatMap((reply) => (reply.ok ? [] : [reply.error]))
      expect(told?.details).toEqual({ version: work.version + 1 })
      const [heard, decider] = replies[0].ok ? [first, officer] : [second, province]
      await cloud.settled(decider, work.workId)
      expect(await events(work)).toEqual(['submitted', 'checkCleared', EVENT[heard]])
    },
  )
})

it.each(HEAD_STARTS)('a work is withdrawn or approved, never both (%p ms)', async (ms) => {
  const work = await cloud.checkedWork({ by: by() })
  const { author, workId, version } = work
  const [withdrawn, approved] = await atOnce(
    ms,
    () => author.call(withdrawWork, { workId, expectedVersion: version }),
    deciding(officer, 'approve', work),
  )
  const outcome = [codeOf(withdrawn), codeOf(approved)]
  expect([
    ['OK', 'NOT_FOUND'],
    ['DECISION_PENDING', 'OK'],
  ]).toContainEqual(outcome)
  if (approved.ok) await cloud.settled(officer, workId)
  expect(await events(work)).toEqual(['submitted', 'checkCleared', withdrawn.ok ? 'withdrawn' : 'approved'])
})

it.each(HEAD_STARTS)('a take-down and a change of consent both hold (%p ms)', async (ms) => {
  const work = await cloud.acceptedWork({ by: by() })
  const { author, workId, version } = work
  const consents = [false, true]
  const replies = await atOnce(
    ms,
    () => province.call(takeDownWork, { workId, reason: '不妥' }),
    async () => {
      const last = []
      for (const publicConsent of consents)
        last.push(await author.call(setPublicConsent, { workId, publicConsent }))
      return last
    },
  )
  expect(replies.flat().map(codeOf)).toEqual(['OK', 'OK', 'OK'])
  expect(await author.must(readWork, { workId })).toMatchObject({
    ...{ status: 'accepted', version: version + 3, takenDown: true, isPublic: false },
    content: { publicConsent: true },
  })
  expect((await events(work)).slice(4).sort()).toEqual(['consentGiven', 'consentWithdrawn', 'takenDown'])
  expect(await publicIds()).not.toContain(workId)
})

it.each(HEAD_STARTS)('a work is taken down or edited, never both (%p ms)', async (ms) => {
  const { author, workId, version, content } = await cloud.acceptedWork({ by: by() })
  const replies = await atOnce(
    ms,
    () => province.call(takeDownWork, { workId, reason: '不妥' }),
    () =>
      author.call(submitWork, { workId, expectedVersion: version, content: { ...content, title: '新名' } }),
  )
  expect([
    ['OK', 'WORK_CHANGED'],
    ['INVALID_TRANSITION', 'OK'],
  ]).toContainEqual(replies.map(codeOf))
  expect(await publicIds()).not.toContain(workId)
})
