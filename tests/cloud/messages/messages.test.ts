import { listMessages, markMessageRead } from '#shared/contract/messages/messages'
import { decideReview, revealPhone, takeDownWork } from '#shared/contract/reviews/reviews'
import { readSession } from '#shared/contract/session/session'
import { type Person } from '../../support/product-person'
import { productCloud, type ProductCloud } from '../../support/product-cloud'

let cloud: ProductCloud
beforeEach(async () => void (cloud = await productCloud()))
afterEach(() => cloud.remove())

const told = async (person: Person) =>
  (await person.must(listMessages, {})).items.map(({ event, number, unread }) => [number, event, unread])
const unread = async (person: Person) => (await person.must(readSession, {})).unreadMessages

it('an author is told what others did to their work, newest first, and by which unit', async () => {
  const { workId, author } = await cloud.acceptedWork({ content: { title: '夜班', phone: '13800007188' } })
  const officer = await cloud.provinceOfficer()
  await officer.must(revealPhone, { workId, reason: 'verify' })
  await officer.must(takeDownWork, { workId, reason: '先核实' })
  expect(await told(author)).toEqual([
    [3, 'takenDown', true],
    [2, 'accepted', true],
    [1, 'approved', true],
  ])
  const { items } = await author.must(listMessages, {})
  expect(items[2]).toMatchObject({ workId, title: '夜班', unitId: 'baoji' })
  expect(JSON.stringify(items)).not.toMatch(/13800007188|先核实|省总审核/)
  expect(await unread(author)).toBe(3)
  expect([await told(officer), await unread(officer)]).toEqual([[], 0])
})

it('what was looked at is unread no more, alone or with all older ones', async () => {
  const { author } = await cloud.acceptedWork()
  expect(await author.must(markMessageRead, { number: 2, andOlder: false })).toEqual({ unread: 1 })
  expect(await told(author)).toEqual([
    [2, 'accepted', false],
    [1, 'approved', true],
  ])
  expect(await author.must(markMessageRead, { number: 2, andOlder: true })).toEqual({ unread: 0 })
  expect([await unread(author), (await author.must(listMessages, {})).unread]).toEqual([0, 0])
})

it('nobody is told of a decision that did not come about', async () => {
  const { workId, author, version: expectedVersion } = await cloud.checkedWork()
  const officer = await cloud.provinceOfficer()
  await cloud.decide(officer, workId, 'approve')
  const late = { workId, expectedVersion, kind: 'reject', message: '不符', internalNote: '' } as const
  const cited = { ...late, citations: [{ clauseId: 'default.media' }] }
  expect(await officer.refusal(decideReview, cited)).toBe('WORK_CHANGED')
  expect(await told(author)).toEqual([[1, 'approved', true]])
})
