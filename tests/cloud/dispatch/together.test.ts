import { type CallEvent, MAX_READS_TOGETHER, type Reply, type TogetherReply } from '#shared/contract/action'
import { listGallery, readPublicWork } from '#shared/contract/gallery/gallery'
import { listReviewQueue } from '#shared/contract/reviews/reviews'
import { readSession } from '#shared/contract/session/session'
import { openShare } from '#shared/contract/sharing/sharing'
import { createWork } from '#shared/contract/works/works'
import { shortIdOf } from '#shared/domain/sharing/short-id'
import { everythingStored } from '../../support/database-effect'
import { productCloud, type ProductCloud } from '../../support/product-cloud'
import { freshRequestId } from '../../support/product-person'

let cloud: ProductCloud

beforeAll(async () => {
  cloud = await productCloud()
})
afterAll(() => cloud.remove())

const asked = (name: string, input: unknown = {}): CallEvent => ({
  action: name,
  input,
  requestId: freshRequestId(),
})
const ask = <Answer = TogetherReply>(together: unknown, openid: string) =>
  cloud.environment.call<Answer>('api', { together }, openid)
const withoutTime = ({ serverNow: _serverNow, ...reply }: Reply<unknown>) => reply

const REFUSED = {
  ok: false,
  error: { code: 'INPUT_INVALID', details: { parts: ['together'] } },
  requestId: '',
}

it('answers reads that come in one call as it answers each alone, in their order', async () => {
  const worker = await cloud.registered('worker-together')
  const events = [
    asked(listGallery.name),
    asked(readSession.name),
    asked(readPublicWork.name, { workId: 'AAAAAAAAAAAAAAAA' }),
    asked(listReviewQueue.name),
    asked(listGallery.name, { unheardOf: true }),
  ]
  const { replies } = await ask(events, worker.openid)
  const alone = await Promise.all(
    events.map((event) => cloud.environment.call<Reply<unknown>>('api', event, worker.openid)),
  )
  expect(replies.map(withoutTime)).toEqual(alone.map(withoutTime))
  expect(replies.map((reply) => (reply.ok ? 'OK' : reply.error.code))).toEqual([
    'OK',
    'OK',
    'NOT_FOUND',
    'FORBIDDEN',
    'INPUT_INVALID',
  ])
})

it('takes an act along, which does alone what it does', async () => {
  const opener = cloud.as('opener-together')
  const song = { kind: 's', id: shortIdOf('2020', 's', 'song') }
  const { replies } = await ask([asked(readSession.name), asked(openShare.name, song)], opener.openid)
  expect(replies.map((reply) => reply.ok)).toEqual([true, true])
  const rows = await cloud.environment.documents<{ countedIn: string }>('shareOpenings')
  expect(rows).toHaveLength(1)
})

it('takes no write along, alone or among reads, and does nothing at all then', async () => {
  const worker = await cloud.registered('worker-writes-together')
  const before = await everythingStored(cloud.environment)
  const write = asked(createWork.name, { subProject: 'photography' })
  for (const events of [[write], [asked(readSession.name), write]])
    expect(withoutTime(await ask(events, worker.openid))).toEqual(REFUSED)
  expect(await everythingStored(cloud.environment)).toEqual(before)
})

it.each([
  ['none', []],
  ['one too many', Array.from({ length: MAX_READS_TOGETHER + 1 }, () => asked(readSession.name))],
  ['no list', { action: readSession.name }],
  ['what is no question', [null]],
  ['an action there is not', [asked('session.steal')]],
  ['a call of several within it', [{ ...asked(readSession.name), together: [], action: undefined }]],
])('refuses %s', async (_what, together) => {
  expect(withoutTime(await ask<Reply<unknown>>(together, 'stranger'))).toEqual(REFUSED)
})
