import { type ActionKey, actions } from '#shared/contract/actions'
import { type Reply } from '#shared/contract/action'
import { decideReview, revealPhone } from '#shared/contract/reviews/reviews'
import { claimAdministrator, revokeRole } from '#shared/contract/roles/roles'
import { createWork, discardDraft, listMyWorks, submitWork, withdrawWork } from '#shared/contract/works/works'
import { collections } from '../../../config/collections'
import { freshRequestId } from '../../support/product-person'
import { ProductCloud, productCloud } from '../../support/product-cloud'
import { createTestEnvironment, FIRST_ADMINISTRATOR_CODE } from '../../support/test-environment'
import { replayScenes } from './replay-scenes'

const writes = (Object.keys(actions) as ActionKey[]).filter((key) => actions[key].effect === 'write')

let cloud: ProductCloud
beforeAll(async () => {
  cloud = await productCloud()
})
afterAll(() => cloud.remove())

const everythingStored = async () =>
  Promise.all(Object.keys(collections).map((name) => cloud.environment.documents(name)))

const answered = (reply: Reply<unknown>) => {
  if (!reply.ok) throw new Error(`refused: ${JSON.stringify(reply.error)}`)
  return reply.value
}
const codeOf = (reply: Reply<unknown>) => (reply.ok ? 'OK' : reply.error.code)

it.each(writes.filter((key) => key !== 'claimAdministrator'))(
  '%s, sent again, gets the first answer and does nothing; with another input it is refused',
  async (key) => {
    const make = replayScenes[key]
    if (!make) throw new Error(`no scene for ${key}`)
    const { person, input, other } = await make(cloud)
    const { name } = actions[key]
    const requestId = freshRequestId()
    const first = answered(await person.send(name, input, requestId))
    const stored = await everythingStored()

    expect(answered(await person.send(name, input, requestId))).toEqual(first)
    expect(codeOf(await person.send(name, other, requestId))).toBe('REQUEST_REUSED')
    expect(await everythingStored()).toEqual(stored)
  },
)

it('the administrator’s claim, sent again, gets the first answer', async () => {
  const fresh = new ProductCloud(await createTestEnvironment())
  const person = await fresh.registered('claimer')
  const input = { code: FIRST_ADMINISTRATOR_CODE, displayName: '管理员' }
  const requestId = freshRequestId()
  const first = answered(await person.call(claimAdministrator, input, { requestId }))
  expect(answered(await person.call(claimAdministrator, input, { requestId }))).toEqual(first)
  const other = await person.call(claimAdministrator, { ...input, displayName: '别人' }, { requestId })
  expect(codeOf(other)).toBe('REQUEST_REUSED')
  await fresh.remove()
})

it('the order of an input’s fields makes no other input', async () => {
  const author = await cloud.registered('orderly')
  const { workId, content } = await cloud.draft({ by: author })
  const requestId = freshRequestId()
  const first = await author.call(submitWork, { workId, expectedVersion: 1, content }, { requestId })
  const turned = Object.fromEntries(Object.entries(content).reverse())
  const again = await author.send(submitWork.name, { content: turned, expectedVersion: 1, workId }, requestId)
  expect(answered(again)).toEqual(answered(first))
})

it('a request id belongs to its person and its action', async () => {
  const requestId = freshRequestId()
  const input = { subProject: 'photography' }
  const people = await Promise.all(['one', 'two'].map((openid) => cloud.registered(openid)))
  const replies = await Promise.all(people.map((person) => person.call(createWork, input, { requestId })))
  const ids = replies.map((reply) => (answered(reply) as { workId: string }).workId)
  expect(new Set(ids).size).toBe(2)
  const [first] = people
  const done = await first?.call(discardDraft, { workId: ids[0] ?? '' }, { requestId })
  expect(done).toMatchObject({ ok: true, value: { discarded: true } })
})

it('the same request sent five times at once is done once', async () => {
  const person = await cloud.registered('impatient')
  const requestId = freshRequestId()
  const replies = await Promise.all(
    Array.from({ length: 5 }, () => person.call(createWork, { subProject: 'photography' }, { requestId })),
  )
  const answers = replies.map(answered)
  expect(answers).toEqual(answers.map(() => answers[0]))
  expect((await person.must(listMyWorks, {})).items).toHaveLength(1)
})

it('a decision’s answer is heard again even when its work has been withdrawn since', async () => {
  const province = await cloud.provinceOfficer()
  const { author, workId, version } = await cloud.checkedWork({ by: cloud.as('withdrawing') })
  const input = {
    workId,
    expectedVersion: version,
    kind: 'approve',
    citations: [],
    message: '',
    internalNote: '',
  } as const
  const requestId = freshRequestId()
  const first = answered(await province.call(decideReview, input, { requestId }))
  await author.must(withdrawWork, { workId, expectedVersion: version + 1 })
  expect(answered(await province.call(decideReview, input, { requestId }))).toEqual(first)
})

it('a refusal is not remembered: what stood in the way may be gone', async () => {
  const { author, workId, content } = await cloud.draft({ by: cloud.as('second-try') })
  const requestId = freshRequestId()
  const input = { workId, expectedVersion: 1, content }
  await cloud.environment.fault('next-check-fails')
  expect(codeOf(await author.call(submitWork, input, { requestId }))).toBe('INTERNAL')
  expect(codeOf(await author.call(submitWork, input, { requestId }))).toBe('OK')
})

it('a replay does not outlive the role: no number for an officer who is none any more', async () => {
  const officer = await cloud.officer('leaving', 'unitOfficer', 'baoji')
  const { workId } = await cloud.checkedWork({ by: cloud.as('still-here') })
  const requestId = freshRequestId()
  const input = { workId, reason: '核对信息' }
  expect(answered(await officer.call(revealPhone, input, { requestId }))).toEqual({ phone: '13800007188' })
  await cloud.admin.must(revokeRole, { personId: officer.personId, role: 'unitOfficer', unitId: 'baoji' })
  expect(codeOf(await officer.call(revealPhone, input, { requestId }))).toBe('FORBIDDEN')
})
