import { listMessages } from '#shared/contract/messages/messages'
import { grantPushes, readPushOffer } from '#shared/contract/messages/pushes'
import { type PushStanding } from '#shared/domain/message/push'
import { type MadeWork, productCloud, type ProductCloud } from '../../support/product-cloud'
import { type Person } from '../../support/product-person'
import { PUSH_TEMPLATES } from '../../support/test-environment'

let cloud: ProductCloud
let author: Person
beforeEach(async () => {
  cloud = await productCloud()
  author = await cloud.registered('author')
})
afterEach(() => cloud.remove())

interface Stored {
  readonly event: string
  readonly push?: PushStanding
  readonly pushCode?: string
}

const timer = () => cloud.environment.fireTimer<{ pushesEnded: number }>('events', 'sweep')
const standings = async () =>
  (await cloud.environment.documents<Stored>('messages')).map(({ event, push, pushCode }) =>
    [event, push, pushCode].filter((each) => each !== undefined).join(' '),
  )
const left = async () => (await author.must(readPushOffer, {})).left
const outbox = () =>
  cloud.environment.documents<{ _id: string; tries: number; times?: number; code?: string }>('outbox')

/** Agrees on the phone, as WeChat and we are told. */
async function agree(by = author): Promise<void> {
  await cloud.environment.subscribe(by.openid, PUSH_TEMPLATES.result)
  await by.must(grantPushes, { kinds: ['result'] })
}

const returned = async (title = '夜班', by = author): Promise<MadeWork> => {
  const work = await cloud.checkedWork({ by, content: { title } })
  await cloud.decide(await cloud.provinceOfficer(), work.workId, 'return')
  return work
}

const fails = (status: number, times = 1) =>
  cloud.environment.fault({ at: 'subscribeMessage.send', kind: 'status', status, times })

it('the offer tells the deployment’s templates and the consents that are left', async () => {
  expect(await author.must(readPushOffer, {})).toEqual({
    templates: [
      { kind: 'result', templateId: PUSH_TEMPLATES.result },
      { kind: 'todo', templateId: PUSH_TEMPLATES.todo },
    ],
    left: {},
  })
  expect(await author.must(grantPushes, { kinds: ['todo', 'result'] })).toEqual({
    left: { todo: 1, result: 1 },
  })
  expect(await author.must(grantPushes, { kinds: ['result'] })).toEqual({ left: { todo: 1, result: 2 } })
})

it('who agreed is told by WeChat once, by the timer, and the consent is spent', async () => {
  await agree()
  const { workId } = await returned('夜班里的第三十一个春天和焊花里的歌声与远方')
  expect([await standings(), await cloud.environment.pushed()]).toEqual([['returned waiting'], []])
  expect((await timer()).pushesEnded).toBe(1)
  const sent = await cloud.environment.pushed()
  expect(sent).toEqual([
    {
      touser: author.openid,
      templateId: PUSH_TEMPLATES.result,
      page: `pages/my-work/index?id=${workId}`,
      data: {
        thing1: { value: '夜班里的第三十一个春天和焊花里的歌声与…' },
        phrase2: { value: '退回修改' },
        time3: { value: expect.stringMatching(/^2020年6月14日 12:0\d$/) as string },
        thing4: { value: '点开看意见和截止时间' },
      },
    },
  ])
  expect([await standings(), await left(), await outbox()]).toEqual([['returned sent'], {}, []])
  expect(await cloud.environment.documents('pushGrants')).toEqual([])
  await timer()
  expect(await cloud.environment.pushed()).toHaveLength(1)
})

it('an approval on the way spends nothing: the consent is kept for the end', async () => {
  await agree()
  await cloud.acceptedWork({ by: author })
  await timer()
  expect(await standings()).toEqual(['approved none', 'accepted sent'])
})

it('who did not agree is told in the app alone, and nothing says otherwise', async () => {
  await returned()
  expect((await timer()).pushesEnded).toBe(0)
  expect([await standings(), await cloud.environment.pushed()]).toEqual([['returned none'], []])
  const { items } = await author.must(listMessages, {})
  expect(items[0]).not.toHaveProperty('push')
})

it('a consent that only we counted is counted no more once WeChat says so', async () => {
  await author.must(grantPushes, { kinds: ['result'] })
  await author.must(grantPushes, { kinds: ['result', 'todo'] })
  await returned()
  await timer()
  expect([await standings(), await left(), await outbox()]).toEqual([['returned none'], { todo: 1 }, []])
})

it.each([40037, 47003, 43107])(
  'code %d leaves one dead letter a day with it, however many it strikes',
  async (code) => {
    await agree()
    await agree()
    await fails(code, 2)
    await returned()
    await returned()
    await timer()
    expect(await standings()).toEqual([`returned failed ${code}`, `returned failed ${code}`])
    expect(await outbox()).toMatchObject([
      { _id: `dead-push-result-${code}-2020-06-14`, tries: 14, times: 2, code: String(code) },
    ])
    expect([await cloud.environment.pushed(), await left()]).toEqual([[], { result: 2 }])
  },
)

it('a busy system is asked again later, and then it is sent once', async () => {
  await agree()
  await fails(45009)
  await returned()
  expect((await timer()).pushesEnded).toBe(0)
  expect([await standings(), (await outbox())[0]?.tries]).toEqual([['returned waiting'], 1])
  expect((await timer()).pushesEnded).toBe(0)
  await cloud.environment.advanceClock(60_000)
  expect((await timer()).pushesEnded).toBe(1)
  expect([await standings(), (await cloud.environment.pushed()).length]).toEqual([['returned sent'], 1])
})

it('two carriers at once send it once', async () => {
  await agree()
  await returned()
  await Promise.all([timer(), timer(), timer()])
  expect([await standings(), (await cloud.environment.pushed()).length]).toEqual([['returned sent'], 1])
})

it('a carrier that dies at any write never lets it be sent twice, nor called sent when it was not', async () => {
  const seen = new Set<string>()
  for (let afterWrites = 1; ; afterWrites++) {
    const by = await cloud.registered(`author-${afterWrites}`)
    await agree(by)
    const { workId } = await returned('夜班', by)
    const before = (await cloud.environment.pushed()).length
    const died = await cloud.environment
      .fireTimer('events', 'sweep', { afterWrites })
      .then(() => false)
      .catch(() => true)
    for (const waitMs of [0, 90_000, 60_000]) {
      await cloud.environment.advanceClock(waitMs)
      await timer()
    }
    const sent = (await cloud.environment.pushed()).slice(before)
    const stored = await cloud.environment.documents<Stored & { workId: string }>('messages')
    const push = stored.find((each) => each.workId === workId)
    seen.add(`${push?.push} ${sent.length}`)
    expect([afterWrites, await outbox()]).toEqual([afterWrites, []])
    if (!died) break
  }
  expect([...seen].sort()).toEqual(['failed 0', 'failed 1', 'sent 1'])
})

it('consents are bounded, and forgotten when nobody used them for 400 days', async () => {
  for (let at = 0; at < 22; at++) await author.must(grantPushes, { kinds: ['result'] })
  expect(await left()).toEqual({ result: 20 })
  await cloud.environment.advanceClock(401 * 24 * 3600 * 1000)
  await timer()
  expect(await cloud.environment.documents('pushGrants')).toEqual([])
})
