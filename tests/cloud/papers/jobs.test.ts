import { cancelJob, listMyJobs, openJob, startWorksList } from '#shared/contract/papers/papers'
import { revokeRole } from '#shared/contract/roles/roles'
import { DAY_MS } from '#shared/domain/days'
import { LEASE_MS, RESULT_KEPT_MS, TOLD_AFTER_MS } from '#shared/domain/papers/job'
import { loadBulk } from '../../support/bulk-cloud'
import { freshRequestId, type Person } from '../../support/product-person'
import { productCloud, type ProductCloud } from '../../support/product-cloud'
import { cleanUp, goOn, jobNow, madeList, paperBytes, storedJobs } from '../../support/papers'
import { rowsOf } from '../../support/read-sheet'
import { CloudFailure } from '../../support/test-environment'

let cloud: ProductCloud
let officer: Person
beforeEach(async () => {
  cloud = await productCloud()
  officer = await cloud.officer('the-officer', 'unitOfficer', 'baoji')
})
afterEach(() => cloud.remove())

const jobParts = () => cloud.environment.documents('jobParts')

/** More than the writes of a call that makes a short list whole. */
const MAX_WRITES = 22

/** Writes of a call after which its instance dies, and what stands in the job then. */
const MOMENTS = {
  waiting: { afterWrites: 8, stands: { state: 'waiting', parts: 0, paths: 0 } },
  taken: { afterWrites: 11, stands: { state: 'running', parts: 0, paths: 0 } },
  gathered: { afterWrites: 14, stands: { state: 'running', parts: 1, paths: 0 } },
  stored: { afterWrites: 19, stands: { state: 'running', parts: 1, paths: 1 } },
} as const

/** Starts a list in a call whose instance dies at that moment; answers the job's id. */
async function startAndDie(moment: keyof typeof MOMENTS): Promise<string> {
  const { afterWrites, stands } = MOMENTS[moment]
  const event = { action: startWorksList.name, input: { unitId: 'baoji' }, requestId: freshRequestId() }
  await expect(cloud.environment.call('papers', event, officer.openid, { afterWrites })).rejects.toThrow(
    CloudFailure,
  )
  const [job] = await storedJobs(cloud)
  if (!job) throw new Error('the instance died before the job was there')
  expect({ state: job.state, parts: job.parts, paths: job.paths.length }).toEqual(stands)
  return job.id
}

const titles = async (id: string) =>
  rowsOf(await paperBytes(officer, id))
    .slice(3)
    .map(([, title]) => title)

describe('a start', () => {
  it('makes one job, whether it is sent once or ten times at once', async () => {
    const requestId = freshRequestId()
    const replies = await Promise.all(
      Array.from({ length: 10 }, () => officer.call(startWorksList, { unitId: 'baoji' }, { requestId })),
    )
    const ids = replies.map((reply) => (reply.ok ? reply.value.id : reply.error.code))
    expect([new Set(ids).size, (await storedJobs(cloud)).length]).toEqual([1, 1])
    const again = await officer.call(startWorksList, { unitId: 'baoji' }, { requestId })
    expect(again).toMatchObject({ ok: true, value: { id: ids[0], state: 'waiting' } })
    expect(await jobNow(officer, ids[0] ?? '')).toMatchObject({ state: 'ready', progress: { percent: 100 } })
  })

  it('another start makes another job; the list has the latest first', async () => {
    const [first, second] = [await madeList(officer, 'baoji'), await madeList(officer, 'baoji')]
    const { items } = await officer.must(listMyJobs, {})
    expect(items.map(({ id }) => id)).toEqual([second.id, first.id])
  })
})

describe('an instance that dies', () => {
  it('after whichever write: the job is whole after its lease, each work once', async () => {
    await cloud.checkedWork({ content: { unitId: 'baoji', title: '只此一件' } })
    for (let afterWrites = 1; afterWrites <= MAX_WRITES; afterWrites++) {
      const event = { action: startWorksList.name, input: { unitId: 'baoji' }, requestId: freshRequestId() }
      await cloud.environment
        .call('papers', event, officer.openid, { afterWrites })
        .catch((failure: unknown) => expect(failure).toBeInstanceOf(CloudFailure))
      await cloud.environment.call('papers', event, officer.openid)
    }
    const begun = await storedJobs(cloud)
    expect(begun).toHaveLength(MAX_WRITES)
    expect(new Set(begun.map(({ state }) => state))).toEqual(new Set(['waiting', 'running', 'ready']))
    await cloud.environment.advanceClock(LEASE_MS + 1000)
    while ((await goOn(cloud)) > 0);
    for (const { id, state } of await storedJobs(cloud))
      expect([state, await titles(id)]).toEqual(['ready', ['只此一件']])
  })

  it.each([14, 17, 20])(
    'after %i writes, between many portions: no work is lost or doubled',
    async (afterWrites) => {
      const to = await cloud.environment.now()
      const load = { works: 900, from: to - 40 * DAY_MS, to, diligentAuthorId: 'a-diligent-author' }
      await loadBulk(cloud.environment, load)
      const province = await cloud.provinceOfficer()
      const numbers = async (id: string) =>
        rowsOf(await paperBytes(province, id))
          .slice(3)
          .map(([number]) => number)
      const whole = await numbers((await madeList(province, 'province')).id)
      const event = {
        action: startWorksList.name,
        input: { unitId: 'province' },
        requestId: freshRequestId(),
      }
      await expect(cloud.environment.call('papers', event, province.openid, { afterWrites })).rejects.toThrow(
        CloudFailure,
      )
      const job = (await storedJobs(cloud)).find(({ state }) => state === 'running')
      await cloud.environment.advanceClock(LEASE_MS + 1000)
      expect(await goOn(cloud)).toBe(1)
      expect(whole.length).toBeGreaterThan(400)
      expect(await numbers(job?.id ?? '')).toEqual(whole)
      expect(new Set(whole).size).toBe(whole.length)
    },
  )

  it('is not waited for longer than its lease, and not taken up before', async () => {
    const id = await startAndDie('taken')
    expect([await goOn(cloud), (await jobNow(officer, id)).state]).toEqual([0, 'running'])
    await cloud.environment.advanceClock(LEASE_MS + 1000)
    expect([await goOn(cloud), (await jobNow(officer, id)).state]).toEqual([1, 'ready'])
    expect(await goOn(cloud)).toBe(0)
  })

  it('leaves no file behind: every path that was issued goes with the job', async () => {
    const id = await startAndDie('stored')
    await cloud.environment.advanceClock(LEASE_MS + 1000)
    await goOn(cloud)
    expect((await storedJobs(cloud)).map(({ state, paths }) => [state, paths.length])).toEqual([['ready', 2]])
    const { url } = await officer.must(openJob, { jobId: id })
    await cloud.environment.advanceClock(RESULT_KEPT_MS + 1000)
    expect([await cleanUp(cloud), (await fetch(url)).status]).toEqual([1, 404])
    expect([await jobParts(), (await storedJobs(cloud)).map(({ paths }) => paths)]).toEqual([[], [[]]])
  })
})

describe('a cancelled job', () => {
  it('is not gone on with, and has no file, even when it was cancelled at its last portion', async () => {
    const id = await startAndDie('stored')
    expect(await officer.must(cancelJob, { jobId: id })).toMatchObject({ id, state: 'cancelled' })
    await cloud.environment.advanceClock(LEASE_MS + 1000)
    expect([await goOn(cloud), (await jobNow(officer, id)).state]).toEqual([0, 'cancelled'])
    expect(await officer.refusal(openJob, { jobId: id })).toBe('PAPER_UNAVAILABLE')
  })

  it('has no file when it was cancelled while that was put into storage', async () => {
    await cloud.environment.fault({ at: 'storage.put', kind: 'hold' })
    const starting = officer.must(startWorksList, { unitId: 'baoji' })
    await cloud.environment.untilStruck('storage.put')
    const [job] = await storedJobs(cloud)
    const id = job?.id ?? ''
    expect(await officer.must(cancelJob, { jobId: id })).toMatchObject({ state: 'cancelled' })
    await cloud.environment.endFaults()
    await starting
    expect((await jobNow(officer, id)).state).toBe('cancelled')
    expect(await officer.refusal(openJob, { jobId: id })).toBe('PAPER_UNAVAILABLE')
  })

  it('that is ready already stays ready', async () => {
    const { id } = await madeList(officer, 'baoji')
    expect(await officer.must(cancelJob, { jobId: id })).toMatchObject({ state: 'ready' })
  })
})

describe('time', () => {
  it('a paper can be had for a day; then its file goes, and a week later its job', async () => {
    const { id } = await madeList(officer, 'baoji')
    await cloud.environment.advanceClock(RESULT_KEPT_MS - 60_000)
    expect([await cleanUp(cloud), (await jobNow(officer, id)).state]).toEqual([0, 'ready'])
    await cloud.environment.advanceClock(120_000)
    expect((await jobNow(officer, id)).state).toBe('expired')
    expect(await officer.refusal(openJob, { jobId: id })).toBe('PAPER_UNAVAILABLE')
    expect([await cleanUp(cloud), await jobParts()]).toEqual([1, []])
    expect([await cleanUp(cloud), (await jobNow(officer, id)).state]).toEqual([0, 'expired'])
    await cloud.environment.advanceClock(TOLD_AFTER_MS)
    expect([await cleanUp(cloud), await storedJobs(cloud)]).toEqual([1, []])
  })

  it('a clock that goes a year ahead and back expires what it passed, and breaks nothing', async () => {
    const { id } = await madeList(officer, 'baoji')
    const now = await cloud.environment.now()
    await cloud.environment.setClock(now + 365 * 24 * 3600 * 1000)
    await cleanUp(cloud)
    await cloud.environment.setClock(now)
    expect((await jobNow(officer, id)).state).toBe('expired')
    expect((await madeList(officer, 'baoji')).state).toBe('ready')
  })
})

it('a job of who lost their role fails, whoever goes on with it', async () => {
  const second = await cloud.officer('the-officer', 'unitOfficer', 'xian')
  const id = await startAndDie('waiting')
  await cloud.admin.must(revokeRole, { personId: second.personId, role: 'unitOfficer', unitId: 'baoji' })
  await cloud.environment.advanceClock(LEASE_MS + 1000)
  await goOn(cloud)
  expect(await jobNow(officer, id)).toMatchObject({ state: 'failed', failure: { code: 'FORBIDDEN' } })
})

it('a fault of storage puts the job off, and it is made once storage answers', async () => {
  await cloud.environment.fault({ at: 'storage.put', kind: 'status' }, { status: 503, times: 100 })
  const { id } = await officer.must(startWorksList, { unitId: 'baoji' })
  expect((await jobNow(officer, id)).state).toBe('running')
  await cloud.environment.endFaults()
  await cloud.environment.advanceClock(90_000)
  await goOn(cloud)
  expect((await jobNow(officer, id)).state).toBe('ready')
})

it('nobody is taken for the timer who has a name', async () => {
  const reply = await cloud.environment.call('papers', { Type: 'Timer' }, officer.openid)
  expect(reply).toMatchObject({ ok: false, error: { code: 'INPUT_INVALID' } })
})
