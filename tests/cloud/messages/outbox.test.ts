import { listMessages, markMessageRead } from '#shared/contract/messages/messages'
import { settleDecision } from '#shared/contract/reviews/decisions'
import { decideReview } from '#shared/contract/reviews/reviews'
import { rankOf } from '#shared/domain/rank'
import { UNDO_WINDOW_MS } from '#shared/domain/work/pending-decision'
import { freshRequestId, type Person } from '../../support/product-person'
import { productCloud, type ProductCloud } from '../../support/product-cloud'

const HOUR = 3600 * 1000

let cloud: ProductCloud
let province: Person
beforeEach(async () => {
  cloud = await productCloud()
  province = await cloud.provinceOfficer()
})
afterEach(() => cloud.remove())

interface Row {
  readonly _id: string
  readonly kind: string
  readonly tries: number
  readonly dueAt: number
  readonly deadRank?: string
}

const rows = () => cloud.environment.documents<Row>('outbox')
const carried = async () =>
  (await cloud.environment.fireTimer<{ carried: number }>('events', 'sweep')).carried
const told = async (person: Person) => (await person.must(listMessages, {})).items.length

const settling = (workId: string) => ({
  action: settleDecision.name,
  input: { workId },
  requestId: freshRequestId(),
})

/** A work whose approval is about to take effect. */
async function approved(by: Person) {
  const { workId, version, author } = await cloud.checkedWork({ by })
  const approval = { workId, expectedVersion: version, kind: 'approve', citations: [] } as const
  await province.must(decideReview, { ...approval, message: '', internalNote: '' })
  await cloud.environment.advanceClock(UNDO_WINDOW_MS)
  return { workId, author }
}

it('a decision whose effect dies at any write takes effect once, and is told once', async () => {
  let underWay: string[] = []
  for (let afterWrites = 1; ; afterWrites++) {
    const { workId, author } = await approved(cloud.as(`author-${afterWrites}`))
    const died = await cloud.environment
      .call('api', settling(workId), province.openid, { afterWrites })
      .then(() => false)
      .catch(() => true)
    const waiting = (await rows()).map(({ kind }) => kind).sort()
    if (waiting.length > underWay.length) underWay = waiting
    await carried()
    const timeline = await cloud.environment.documents<{ workId: string; event: string }>('timeline')
    const events = timeline.filter((row) => row.workId === workId && row.event === 'approved')
    expect([afterWrites, await told(author), events.length, await rows()]).toEqual([afterWrites, 1, 1, []])
    if (!died) break
  }
  expect(underWay).toEqual(['counts', 'message'])
})

/** An approval whose instance dies after its effect, so that nobody was told yet. */
async function approvedUntold() {
  const { workId, author } = await approved(cloud.as('author'))
  const isUntold = async () => (await rows()).some(({ kind }) => kind === 'message')
  for (let afterWrites = 1; !(await isUntold()); afterWrites++)
    await cloud.environment
      .call('api', settling(workId), province.openid, { afterWrites })
      .catch(() => undefined)
  return { workId, author }
}

it('what is told late is the newest: marking it and all older ones leaves nothing unread', async () => {
  const { workId, author } = await approvedUntold()
  await cloud.environment.advanceClock(HOUR)
  const later = await cloud.checkedWork({ by: author })
  await cloud.decide(province, later.workId, 'approve')
  expect(await carried()).toBe(2)
  const { items } = await author.must(listMessages, {})
  expect(items).toMatchObject([
    { number: 2, workId },
    { number: 1, workId: later.workId },
  ])
  expect(await author.must(markMessageRead, { number: items[0]?.number ?? 0, andOlder: true })).toEqual({
    unread: 0,
  })
})

it('two carriers at once tell it once', async () => {
  const { author } = await approvedUntold()
  await Promise.all([carried(), carried()])
  expect([await told(author), await rows()]).toEqual([1, []])
})

describe('a row that nothing carries', () => {
  const strange = {
    _id: 'strange-1',
    id: 'strange-1',
    kind: 'strange',
    payload: {},
    tries: 0,
    dueAt: 0,
    dueRank: rankOf(0, 'strange-1'),
  }

  it('is tried again after longer and longer pauses, and holds up no other', async () => {
    await cloud.environment.load('outbox', [strange])
    const { author } = await cloud.acceptedWork()
    expect([await carried(), await told(author)]).toEqual([0, 2])
    const [first] = await rows()
    expect(await carried()).toBe(0)
    expect(await rows()).toEqual([first])
    await cloud.environment.advanceClock(60_000)
    await carried()
    const [second] = await rows()
    expect([first?.tries, second?.tries]).toEqual([1, 2])
    expect((second?.dueAt ?? 0) - (first?.dueAt ?? 0)).toBeGreaterThanOrEqual(120_000)
  })

  it('is left to people after fourteen tries, and lost to nobody', async () => {
    await cloud.environment.load('outbox', [{ ...strange, tries: 13 }])
    await carried()
    await cloud.environment.advanceClock(12 * HOUR)
    await carried()
    const [dead] = await rows()
    expect(dead).toMatchObject({ kind: 'strange', tries: 14 })
    expect(dead?.deadRank).toBeDefined()
    expect(dead).not.toHaveProperty('dueRank')
  })
})
