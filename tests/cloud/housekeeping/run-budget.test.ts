import { rankOf } from '#shared/domain/rank'
import { SWEEP_JOBS } from '#shared/domain/health/timer-jobs'
import { productCloud, type ProductCloud } from '../../support/product-cloud'
import { sha256 } from '../../unit/audit/audit-chain'

const MAX_QUIET_REQUESTS = 30
const MAX_BUSY_REQUESTS = 300
const HOUR = 3600 * 1000

let cloud: ProductCloud
beforeEach(async () => {
  cloud = await productCloud()
})
afterEach(() => cloud.remove())

type Swept = Readonly<Record<(typeof SWEEP_JOBS)[number], number>> & { readonly failed: readonly string[] }

interface KeptRun {
  readonly _id: string
  readonly at: number
  readonly jobs: Readonly<Record<string, { readonly requests: number; readonly more: boolean; code: string }>>
}

/** One run of the timer, and the database requests it made. */
async function swept(): Promise<Swept & { readonly requests: number }> {
  const done = await cloud.environment.fireTimer<Swept>('events', 'sweep')
  expect(done.failed).toEqual([])
  const { requests = 0 } = (await cloud.environment.invocations()).at(-1) ?? {}
  return { ...done, requests }
}

const keptRun = async () =>
  (await cloud.environment.documents<KeptRun>('health')).find(({ _id }) => _id === 'events')

/** Rows of audit and outbox, requests, openings, uploads, works: more of each than one run can do; and it is night. */
async function fillEverything(): Promise<void> {
  const author = await cloud.registered('author')
  for (let at = 0; at < 30; at++) await author.upload({ kind: 'photo' })
  for (let at = 0; at < 4; at++) await cloud.submittedWork({ by: cloud.as(`author-${at}`) })
  await cloud.environment.advanceClock(26 * HOUR)
  const now = await cloud.environment.now()
  const many = <Row>(count: number, rowOf: (at: number) => Row) =>
    Array.from({ length: count }, (_each, at) => rowOf(at))
  const auditRow = (at: number) => {
    const id = sha256(`waiting ${at}`)
    const rank = rankOf(now - 60_000, id)
    const said = { stream: 'reviews', action: 'reviews.decide', facts: {}, outcome: 'done' }
    const about = { actor: 'ab'.repeat(16), subject: 'work:aaaaaaaaaaaaaaaa' }
    return {
      ...{ _id: id, id, ...said, ...about, at: now - 60_000 },
      linkableAt: now,
      rank,
      waitingRank: rank,
    }
  }
  const outboxRow = (at: number) => {
    const id = `counts-${at}`
    const payload = [{ collection: 'counters', id: 'queue-xian', by: { value: 0 } }]
    return { _id: id, id, kind: 'counts', payload, tries: 0, dueAt: 0, dueRank: rankOf(0, id) }
  }
  await cloud.environment.load('auditRows', many(250, auditRow))
  await cloud.environment.load('outbox', many(60, outboxRow))
  for (const collection of ['requests', 'allowances', 'invitations', 'teamCards'])
    await cloud.environment.load(
      collection,
      many(1500, (at) => ({ _id: `old-${at}`, expiryRank: rankOf(1000 + at, '') })),
    )
  await cloud.environment.load(
    'shareOpenings',
    many(1200, (at) => ({ _id: `row-${at}`, countedIn: '2020_baoji_song', rank: rankOf(1000 + at, '') })),
  )
}

it('a quiet minute costs at most thirty requests', async () => {
  for (let run = 0; run < 20; run++) await swept()
  expect((await swept()).requests).toBeLessThanOrEqual(MAX_QUIET_REQUESTS)
})

it('the busiest minutes cost at most three hundred each, every job gets on in the first, and all is done', async () => {
  await fillEverything()
  const runs = [await swept()]
  const getsOn = SWEEP_JOBS.filter(
    (job) =>
      !['queuesMended', 'talliesMended', 'entriesRepaired', 'papersRemoved', 'pushesEnded'].includes(job),
  )
  expect(getsOn.filter((job) => runs[0]?.[job] === 0)).toEqual([])
  const first = await keptRun()
  expect(first?.jobs.auditRowsLinked).toMatchObject({ more: true, code: 'OK' })
  const rounds = await cloud.environment.documents<{ _id: string }>('counters')
  expect(rounds.filter(({ _id }) => _id.startsWith('round-'))).toHaveLength(4)
  for (let done = 1; done > 0 && runs.length < 60;) {
    const run = await swept()
    runs.push(run)
    const { jobs = {} } = (await keptRun()) ?? {}
    done = Object.values(jobs).filter(({ more }) => more).length
  }
  expect(Math.max(...runs.map(({ requests }) => requests))).toBeLessThanOrEqual(MAX_BUSY_REQUESTS)
  expect(await cloud.environment.documents('outbox')).toEqual([])
  const sum = (job: (typeof SWEEP_JOBS)[number]) => runs.reduce((total, run) => total + run[job], 0)
  expect([sum('carried'), sum('openingsClosed'), sum('uploadsRemoved'), sum('moved')]).toEqual([
    60, 1200, 30, 4,
  ])
  expect(sum('auditRowsLinked')).toBeGreaterThanOrEqual(250)
}, 240_000)

it('what a run counts of its own requests is what the cloud counted', async () => {
  await cloud.submittedWork()
  const { requests } = await swept()
  const { jobs = {} } = (await keptRun()) ?? {}
  const own = Object.values(jobs).reduce((sum, job) => sum + job.requests, 0)
  expect(requests - own).toBeGreaterThanOrEqual(1)
  expect(requests - own).toBeLessThanOrEqual(4)
})
