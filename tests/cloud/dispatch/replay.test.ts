import { type ActionKey, actions } from '../../support/all-actions'
import { type Reply } from '#shared/contract/action'
import { decideReview, revealPhone } from '#shared/contract/reviews/reviews'
import { revokeRole } from '#shared/contract/roles/roles'
import { createWork, discardDraft, saveWork, submitWork, withdrawWork } from '#shared/contract/works/works'
import { effectOf, everythingStored } from '../../support/database-effect'
import { freshRequestId } from '../../support/product-person'
import { ProductCloud, productCloud } from '../../support/product-cloud'
import { createTestEnvironment } from '../../support/test-environment'
import { replayScenes } from './replay-scenes'

const writes = (Object.keys(actions) as ActionKey[]).filter((key) => actions[key].effect === 'write')
/** These need a cloud without an administrator. */
const FIRST_OF_ALL: readonly ActionKey[] = ['claimAdministrator']

let cloud: ProductCloud
let crowded: ProductCloud
beforeAll(async () => {
  ;[cloud, crowded] = await Promise.all([productCloud(), productCloud()])
})
afterAll(async () => {
  await Promise.all([cloud.remove(), crowded.remove()])
})

const answered = (reply: Reply<unknown>) => {
  if (!reply.ok) throw new Error(`refused: ${JSON.stringify(reply.error)}`)
  return reply.value
}
const codeOf = (reply: Reply<unknown>) => (reply.ok ? 'OK' : reply.error.code)

const bareCloud = async () => new ProductCloud(await createTestEnvironment())

interface Outcome {
  readonly answers: readonly unknown[]
  /** Documents added, changed and removed by all tries together, by collection. */
  readonly effect: object
}

/** Does what the scene is for, so many times at once under one request id; then again, and with another input, without effect. */
async function sendAtOnce(key: ActionKey, where: ProductCloud, times: number): Promise<Outcome> {
  const make = replayScenes[key]
  if (!make) throw new Error(`no scene for ${key}`)
  const { person, input, other } = await make(where)
  const { name } = actions[key]
  const requestId = freshRequestId()
  const before = await everythingStored(where.environment)
  const replies = await Promise.all(Array.from({ length: times }, () => person.send(name, input, requestId)))
  const answers = replies.map(answered)
  const after = await everythingStored(where.environment)

  expect(answered(await person.send(name, input, requestId))).toEqual(answers[0])
  // Who asks for nothing in particular has nothing else to ask for.
  const hasOther = Object.keys(input as object).length > 0
  expect(codeOf(await person.send(name, other, requestId))).toBe(hasOther ? 'REQUEST_REUSED' : 'OK')
  expect(await everythingStored(where.environment)).toEqual(after)
  return { answers, effect: effectOf(before, after) }
}

it('has a scene for every write', () => {
  expect(Object.keys(replayScenes).sort()).toEqual([...writes].sort())
})

it.each(writes)('%s, sent again or ten times at once, is done once and answered alike', async (key) => {
  const fresh = FIRST_OF_ALL.includes(key)
  const clouds = fresh ? [await bareCloud(), await bareCloud()] : [cloud, crowded]
  const [alone, many] = clouds as [ProductCloud, ProductCloud]
  const once = await sendAtOnce(key, alone, 1)
  const tenfold = await sendAtOnce(key, many, 10)
  expect(once.effect).toMatchObject({ requests: { added: 1, changed: 0, removed: 0 } })
  expect(tenfold.effect).toEqual(once.effect)
  expect(tenfold.answers).toEqual(tenfold.answers.map(() => tenfold.answers[0]))
  if (fresh) await Promise.all(clouds.map((each) => each.remove()))
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
  await cloud.settled(province, workId)
  await author.must(withdrawWork, { workId, expectedVersion: version + 2 })
  expect(answered(await province.call(decideReview, input, { requestId }))).toEqual(first)
})

it('what its twin has done does not refuse a request: a decision sent twice, the file gone after the first', async () => {
  const province = await cloud.provinceOfficer()
  const { workId, version, file } = await cloud.checkedWork({ by: cloud.as('twice-decided') })
  const approving = { workId, expectedVersion: version, kind: 'approve', citations: [], message: '' } as const
  const requestId = freshRequestId()
  const approve = () => province.call(decideReview, { ...approving, internalNote: '' }, { requestId })
  await cloud.environment.fault({ at: 'storage.get', kind: 'delay', ms: 1000 })
  const late = approve()
  await cloud.environment.untilStruck('storage.get')
  const first = answered(await approve())
  await cloud.environment.overwriteObject(file.cloudPath, Buffer.from('<!doctype html>'))
  expect(answered(await late)).toEqual(first)
})

it('a refusal is not remembered: what stood in the way may be gone', async () => {
  const { author, workId, content } = await cloud.draft({ by: cloud.as('second-try') })
  const requestId = freshRequestId()
  const second = { workId, expectedVersion: 2, content }
  expect(codeOf(await author.call(saveWork, second, { requestId }))).toBe('WORK_CHANGED')
  await author.must(saveWork, { ...second, expectedVersion: 1 })
  expect(codeOf(await author.call(saveWork, second, { requestId }))).toBe('OK')
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
