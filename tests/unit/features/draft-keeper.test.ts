import { type Reply } from '#shared/contract/action'
import { type WorkReceipt } from '#shared/contract/works/views'
import { EMPTY_CONTENT, type WorkContent } from '#shared/domain/work/work'
import { type DraftCopy, type DraftStart } from '../../../src/features/works/draft/draft-copy'
import { DraftKeeper } from '../../../src/features/works/draft/draft-keeper'

const BLANK: DraftStart = { content: EMPTY_CONTENT, version: 0, saved: true, fromPhone: false }
const OPENED: DraftStart = { ...BLANK, workId: 'work0001', version: 3 }

/** A cloud of one work, as far as a keeper sees it. */
class Cloud {
  version = 0
  content: WorkContent | undefined
  saves: number[] = []
  creations = new Set<string>()
  offline = false
  refusesUntil = 0
  answerAfterMs = 100

  constructor(version = 0) {
    this.version = version
  }

  private async answer(work: () => Reply<WorkReceipt>): Promise<Reply<WorkReceipt>> {
    await new Promise((resolve) => setTimeout(resolve, this.answerAfterMs))
    if (this.offline)
      return { ok: false, error: { code: 'NETWORK', details: {} }, requestId: 'request1', serverNow: 0 }
    if (Date.now() < this.refusesUntil) {
      const details = { max: 600, retryAt: this.refusesUntil }
      return { ok: false, error: { code: 'TOO_MANY_CALLS', details }, requestId: 'request1', serverNow: 0 }
    }
    return work()
  }

  private receipt = (): Reply<WorkReceipt> => ({
    ok: true,
    value: { workId: 'work0001', status: 'draft', version: this.version },
    requestId: 'request1',
    serverNow: Date.now(),
  })

  create = (requestId: string) =>
    this.answer(() => {
      if (!this.creations.has(requestId)) this.version = 1
      this.creations.add(requestId)
      return this.receipt()
    })

  save = ({ expectedVersion, content }: { expectedVersion: number; content: WorkContent }) =>
    this.answer(() => {
      if (expectedVersion !== this.version)
        return {
          ok: false,
          error: { code: 'WORK_CHANGED', details: { version: this.version } },
          requestId: 'request1',
          serverNow: 0,
        }
      this.version += 1
      this.content = content
      this.saves.push(Date.now())
      return this.receipt()
    })
}

function keeping(start: DraftStart, cloud: Cloud, savesToCloud = true) {
  const copies: Array<{ at: number; copy: DraftCopy }> = []
  const keeper = new DraftKeeper(
    start,
    {
      create: cloud.create,
      save: cloud.save,
      store: (copy) => copies.push({ at: Date.now(), copy }),
      now: () => Date.now(),
      newRequestId: () => 'create-1',
    },
    { savesToCloud },
  )
  return { keeper, copies }
}

beforeEach(() => jest.useFakeTimers({ now: 1_000_000 }))
afterEach(() => jest.useRealTimers())

describe('a draft being written', () => {
  it('is on the phone half a second after the first of many changes at the latest', async () => {
    const { keeper, copies } = keeping(OPENED, new Cloud(3))
    for (const title of ['a', 'ab', 'abc', 'abcd', 'abcde']) {
      keeper.change({ title })
      await jest.advanceTimersByTimeAsync(100)
    }
    expect(copies.map(({ at, copy }) => [at - 1_000_000, copy.content.title, copy.saved])).toEqual([
      [400, 'abcd', false],
    ])
    await jest.advanceTimersByTimeAsync(300)
    expect(copies.at(-1)?.copy.content.title).toBe('abcde')
  })

  it('reaches the cloud two seconds after the last change, once', async () => {
    const cloud = new Cloud(3)
    const { keeper } = keeping(OPENED, cloud)
    keeper.change({ title: 'a' })
    await jest.advanceTimersByTimeAsync(1_500)
    keeper.change({ title: 'ab' })
    await jest.advanceTimersByTimeAsync(10_000)
    expect(cloud.saves).toEqual([1_003_600])
    expect(cloud.content?.title).toBe('ab')
    expect(keeper.state).toEqual({
      content: { ...EMPTY_CONTENT, title: 'ab' },
      workId: 'work0001',
      version: 4,
      saving: 'saved',
      savedAt: 1_003_600,
    })
  })

  it('is opened in the cloud by its first change only, and then saved', async () => {
    const cloud = new Cloud()
    const { keeper, copies } = keeping(BLANK, cloud)
    await jest.advanceTimersByTimeAsync(60_000)
    expect(cloud.creations.size).toBe(0)
    keeper.change({ title: 'a' })
    await jest.advanceTimersByTimeAsync(3_000)
    expect([cloud.creations.size, cloud.version, keeper.state.workId]).toEqual([1, 2, 'work0001'])
    expect(copies.at(-1)?.copy).toEqual({
      content: { ...EMPTY_CONTENT, title: 'a' },
      workId: 'work0001',
      version: 2,
      changedAt: 1_060_000,
      saved: true,
      createRequestId: 'create-1',
    })
  })

  it('is saved again when it changed while a save was under way', async () => {
    const cloud = new Cloud(3)
    cloud.answerAfterMs = 1_000
    const { keeper } = keeping(OPENED, cloud)
    keeper.change({ title: 'a' })
    await jest.advanceTimersByTimeAsync(2_500)
    keeper.change({ title: 'ab' })
    expect(keeper.state.saving).toBe('waiting')
    await jest.advanceTimersByTimeAsync(10_000)
    expect([cloud.content?.title, cloud.version, keeper.state.saving]).toEqual(['ab', 5, 'saved'])
  })

  it('keeps its text when the work changed elsewhere, and saves it on the newer version', async () => {
    const cloud = new Cloud(9)
    const { keeper } = keeping(OPENED, cloud)
    keeper.change({ synopsis: 'mine' })
    await jest.advanceTimersByTimeAsync(5_000)
    expect([cloud.content?.synopsis, keeper.state.version, keeper.state.saving]).toEqual([
      'mine',
      10,
      'saved',
    ])
  })

  it('says when the cloud cannot be reached and tries again by itself', async () => {
    const cloud = new Cloud(3)
    cloud.offline = true
    const { keeper } = keeping(OPENED, cloud)
    keeper.change({ title: 'a' })
    await jest.advanceTimersByTimeAsync(2_200)
    expect([keeper.state.saving, keeper.state.error]).toEqual(['failed', { code: 'NETWORK', details: {} }])
    cloud.offline = false
    await jest.advanceTimersByTimeAsync(10_200)
    expect([keeper.state.saving, cloud.content?.title]).toEqual(['saved', 'a'])
  })

  it('is kept on the phone while the cloud takes no more calls, and saved when it does', async () => {
    const cloud = new Cloud(3)
    cloud.refusesUntil = 1_600_000
    const { keeper, copies } = keeping(OPENED, cloud)
    keeper.change({ title: 'a' })
    await jest.advanceTimersByTimeAsync(300_000)
    expect([keeper.state.saving, keeper.state.error?.code]).toEqual(['failed', 'TOO_MANY_CALLS'])
    expect([copies.at(-1)?.copy.content.title, copies.at(-1)?.copy.saved]).toEqual(['a', false])
    await jest.advanceTimersByTimeAsync(320_000)
    expect([keeper.state.saving, cloud.content?.title, copies.at(-1)?.copy.saved]).toEqual([
      'saved',
      'a',
      true,
    ])
  })

  it('is not opened twice when the answer to the first try was lost', async () => {
    const cloud = new Cloud()
    const { keeper } = keeping(BLANK, cloud)
    keeper.change({ title: 'a' })
    cloud.creations.add('create-1')
    cloud.version = 1
    cloud.offline = true
    await jest.advanceTimersByTimeAsync(3_000)
    cloud.offline = false
    await jest.advanceTimersByTimeAsync(11_000)
    expect([cloud.creations.size, cloud.content?.title]).toEqual([1, 'a'])
  })

  it('is written down everywhere at once when the page is left', async () => {
    const cloud = new Cloud(3)
    const { keeper, copies } = keeping(OPENED, cloud)
    keeper.change({ title: 'a' })
    const left = keeper.flush()
    expect(copies.map(({ copy }) => copy.content.title)).toEqual(['a'])
    await jest.advanceTimersByTimeAsync(100)
    await left
    expect(cloud.content?.title).toBe('a')
  })

  it('lets a running save end before it is submitted, and then saves no more', async () => {
    const cloud = new Cloud(3)
    const { keeper } = keeping(OPENED, cloud)
    keeper.change({ title: 'a' })
    await jest.advanceTimersByTimeAsync(2_050)
    keeper.change({ title: 'ab' })
    const settled = keeper.ensureInCloud()
    await jest.advanceTimersByTimeAsync(100)
    expect([await settled, keeper.state.version]).toEqual([undefined, 4])
    await jest.advanceTimersByTimeAsync(60_000)
    expect(cloud.version).toBe(4)
  })

  it('stays on the phone alone while an accepted work is edited', async () => {
    const cloud = new Cloud(3)
    const { keeper, copies } = keeping(OPENED, cloud, false)
    keeper.change({ title: 'a' })
    await jest.advanceTimersByTimeAsync(60_000)
    await keeper.flush()
    expect([cloud.saves, copies.length, keeper.state.saving]).toEqual([[], 1, 'waiting'])
  })
})
