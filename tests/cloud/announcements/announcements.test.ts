import {
  listAnnouncements,
  pinAnnouncement,
  publishAnnouncement,
  readAnnouncement,
  readAnnouncementHistory,
  reviseAnnouncement,
  withdrawAnnouncement,
} from '#shared/contract/announcements/announcements'
import { atOnce, codeOf, HEAD_STARTS } from '../../support/at-once'
import { productCloud, type ProductCloud } from '../../support/product-cloud'
import { type Person } from '../../support/product-person'

let cloud: ProductCloud
let guest: Person
let province: Person
let baoji: Person
beforeEach(async () => {
  cloud = await productCloud()
  guest = cloud.as('a-guest')
  province = await cloud.provinceOfficer()
  baoji = await cloud.officer('an-officer-of-baoji', 'unitOfficer', 'baoji')
})
afterEach(() => cloud.remove())

const text = { kind: 'notice', title: '关于收稿的通知', body: '请各单位于月底前报送。\n\n网络中心' } as const
const publish = (by: Person, unitId: string, more: object = {}) =>
  by.must(publishAnnouncement, { unitId, ...text, ...more })
const titles = async (input: Parameters<typeof read>[0] = {}) =>
  (await read(input)).items.map(({ title }) => title)
const read = (input: { unitId?: string; kind?: 'notice' | 'result' | 'news'; cursor?: string }) =>
  guest.must(listAnnouncements, input)

it('is read by anyone as it was written, with an id that a code can hold', async () => {
  const { announcementId, version } = await publish(baoji, 'baoji')
  expect(announcementId).toMatch(/^[A-Za-z0-9]{16}$/)
  const publishedAt = expect.any(Number) as number
  const card = {
    announcementId,
    unitId: 'baoji',
    kind: 'notice',
    title: text.title,
    publishedAt,
    pinned: false,
  }
  expect(await guest.must(readAnnouncement, { announcementId })).toEqual({
    ...card,
    body: text.body,
    version,
  })
  expect(await read({})).toEqual({ items: [card] })
})

it('lists what the province pinned first, then the newest; a unit’s pin holds in its own list', async () => {
  const made: Record<string, { announcementId: string; version: number }> = {}
  for (const [title, by, unitId, kind] of [
    ['甲', province, 'province', 'result'],
    ['乙', baoji, 'baoji', 'notice'],
    ['丙', province, 'province', 'news'],
    ['丁', baoji, 'baoji', 'result'],
  ] as const) {
    made[title] = await publish(by, unitId, { title, kind })
    await cloud.environment.advanceClock(1000)
  }
  const pinning = (title: string, pinned: boolean, expectedVersion = 1) => ({
    ...{ announcementId: made[title]?.announcementId ?? '', expectedVersion, pinned },
  })
  expect(await titles()).toEqual(['丁', '丙', '乙', '甲'])
  await province.must(pinAnnouncement, pinning('甲', true))
  await baoji.must(pinAnnouncement, pinning('乙', true))
  expect(await titles()).toEqual(['甲', '丁', '丙', '乙'])
  expect(await titles({ unitId: 'baoji' })).toEqual(['乙', '丁'])
  expect(await titles({ unitId: 'province' })).toEqual(['甲', '丙'])
  expect(await titles({ kind: 'result' })).toEqual(['甲', '丁'])
  expect(await titles({ unitId: 'baoji', kind: 'result' })).toEqual(['丁'])
  expect(await titles({ unitId: 'xian' })).toEqual([])
  await province.must(pinAnnouncement, pinning('甲', false, 2))
  expect(await titles()).toEqual(['丁', '丙', '乙', '甲'])
})

it('pages through pinned and others alike, each once', async () => {
  const all: string[] = []
  for (let count = 0; count < 25; count += 1) {
    const { announcementId, version } = await publish(province, 'province', { title: `第${count}号` })
    if (count % 5 === 0)
      await province.must(pinAnnouncement, { announcementId, expectedVersion: version, pinned: true })
    all.push(announcementId)
    await cloud.environment.advanceClock(1000)
  }
  const newest = [...all].reverse()
  const pinned = newest.filter((id) => all.indexOf(id) % 5 === 0)
  const expected = [...pinned, ...newest.filter((id) => !pinned.includes(id))]
  const first = await read({})
  const second = await read({ cursor: first.next ?? '' })
  expect(second).not.toHaveProperty('next')
  expect([first, second].map(({ items }) => items.length)).toEqual([20, 5])
  expect([...first.items, ...second.items].map(({ announcementId }) => announcementId)).toEqual(expected)
})

it('keeps every text it had, for its officers, without who wrote it', async () => {
  const { announcementId } = await publish(baoji, 'baoji')
  const which = { announcementId }
  const revised = { kind: 'result', title: '结果', body: '一等奖三件。' } as const
  await province.must(reviseAnnouncement, { ...which, expectedVersion: 1, ...revised })
  await baoji.must(pinAnnouncement, { ...which, expectedVersion: 2, pinned: true })
  expect(await guest.must(readAnnouncement, which)).toMatchObject({ ...revised, version: 3, pinned: true })
  await baoji.must(withdrawAnnouncement, { ...which, expectedVersion: 3, reason: '名单有误' })
  const history = await baoji.must(readAnnouncementHistory, which)
  const at = expect.any(Number) as number
  expect(history).toEqual({
    unitId: 'baoji',
    changes: [
      { version: 1, at, event: 'published', ...text },
      { version: 2, at, event: 'revised', ...revised },
      { version: 3, at, event: 'pinned', ...revised },
      { version: 4, at, event: 'withdrawn', ...revised, reason: '名单有误' },
    ],
  })
  expect(await province.must(readAnnouncementHistory, which)).toEqual(history)
  const xian = await cloud.officer('an-officer-of-xian', 'unitOfficer', 'xian')
  expect(await xian.refusal(readAnnouncementHistory, which)).toBe('NOT_FOUND')
})

it('is found by nobody once it is withdrawn, and cannot be changed', async () => {
  const { announcementId } = await publish(baoji, 'baoji')
  const which = { announcementId }
  await baoji.must(pinAnnouncement, { ...which, expectedVersion: 1, pinned: true })
  await province.must(withdrawAnnouncement, { ...which, expectedVersion: 2, reason: '不妥' })
  for (const person of [guest, baoji, province, cloud.admin]) {
    expect(await person.refusal(readAnnouncement, which)).toBe('NOT_FOUND')
    for (const filter of [{}, { unitId: 'baoji' }, { kind: 'notice' as const }])
      expect(await person.must(listAnnouncements, filter)).toEqual({ items: [] })
  }
  for (const expectedVersion of [2, 3]) {
    const at = { ...which, expectedVersion }
    expect(await baoji.refusal(reviseAnnouncement, { ...at, ...text })).toBe('NOT_FOUND')
    expect(await baoji.refusal(pinAnnouncement, { ...at, pinned: true })).toBe('NOT_FOUND')
    expect(await baoji.refusal(withdrawAnnouncement, { ...at, reason: '不妥' })).toBe('NOT_FOUND')
  }
})

describe('risky words', () => {
  const RISKY = '赌博网站'
  const risky = async (more: object) => {
    const reply = await baoji.call(publishAnnouncement, { unitId: 'baoji', ...text, ...more })
    return reply.ok ? 'OK' : reply.error
  }

  it.each([
    ['in the title', { title: RISKY }, ['title']],
    ['deep in the body', { body: `${'长'.repeat(3000)}${RISKY}` }, ['body']],
    ['in both', { title: RISKY, body: RISKY }, ['title', 'body']],
  ])('are refused by the name of the part, %s', async (_where, more, parts) => {
    expect(await risky(more)).toEqual({ code: 'TEXT_RISKY', details: { parts } })
    expect(await read({})).toEqual({ items: [] })
  })

  it('are refused in a revision, which leaves the text as it was', async () => {
    const { announcementId } = await publish(baoji, 'baoji')
    const revision = { announcementId, expectedVersion: 1, ...text, body: RISKY }
    expect(await baoji.refusal(reviseAnnouncement, revision)).toBe('TEXT_RISKY')
    expect(await guest.must(readAnnouncement, { announcementId })).toMatchObject({
      body: text.body,
      version: 1,
    })
  })

  it('nobody outside his scope has even checked', async () => {
    const input = { unitId: 'xian', ...text, body: RISKY }
    expect(await baoji.refusal(publishAnnouncement, input)).toBe('FORBIDDEN')
  })
})

it.each(HEAD_STARTS)(
  'of two who revise the same text one is told that it has changed (%p ms)',
  async (ms) => {
    const { announcementId } = await publish(baoji, 'baoji')
    const revising = (by: Person, body: string) => () =>
      by.call(reviseAnnouncement, { announcementId, expectedVersion: 1, ...text, body })
    const replies = await atOnce(ms, revising(baoji, '宝鸡的话'), revising(province, '省里的话'))
    expect(replies.map(codeOf).sort()).toEqual(['ANNOUNCEMENT_CHANGED', 'OK'])
    const [told] = replies.flatMap((reply) => (reply.ok ? [] : [reply.error]))
    expect(told?.details).toEqual({ version: 2 })
    const body = replies[0].ok ? '宝鸡的话' : '省里的话'
    expect(await guest.must(readAnnouncement, { announcementId })).toMatchObject({ body, version: 2 })
    const { changes } = await baoji.must(readAnnouncementHistory, { announcementId })
    expect(changes.map((change) => change.body)).toEqual([text.body, body])
  },
)

it.each(HEAD_STARTS)('is withdrawn or revised, never both (%p ms)', async (ms) => {
  const { announcementId } = await publish(baoji, 'baoji')
  const replies = await atOnce(
    ms,
    () => province.call(withdrawAnnouncement, { announcementId, expectedVersion: 1, reason: '不妥' }),
    () => baoji.call(reviseAnnouncement, { announcementId, expectedVersion: 1, ...text, body: '新的' }),
  )
  expect([
    ['OK', 'NOT_FOUND'],
    ['ANNOUNCEMENT_CHANGED', 'OK'],
  ]).toContainEqual(replies.map(codeOf))
  expect(await titles()).toEqual(replies[0].ok ? [] : [text.title])
})

describe('bad input', () => {
  it.each([
    ['an empty title', { title: '  ' }],
    ['a title of 61 characters', { title: '长'.repeat(61) }],
    ['a title of two lines', { title: '一\n二' }],
    ['an empty body', { body: '\n \n' }],
    ['a body of 5,001 characters', { body: '长'.repeat(5001) }],
    ['control characters', { body: '一\u0000二' }],
    ['another kind', { kind: 'award' as 'news' }],
    ['no unit', { unitId: '' }],
  ])('%s is refused', async (_what, more) => {
    const input = { unitId: 'baoji', ...text, ...more }
    expect(await baoji.refusal(publishAnnouncement, input)).toBe('INPUT_INVALID')
  })

  it('60 and 5,000 characters are kept to the last, markup and emoji as they were written', async () => {
    const title = `<b>${'长'.repeat(57)}`
    const body = `<script>alert(1)</script>\t👩🏽‍🏭\n${'长'.repeat(4950)}`
    const { announcementId } = await publish(baoji, 'baoji', { title, body })
    expect(await guest.must(readAnnouncement, { announcementId })).toMatchObject({ title, body })
  })

  it.each(['atlantis', 'province', 'xian'])('an officer of 宝鸡 does not speak for %s', async (unitId) => {
    expect(await baoji.refusal(publishAnnouncement, { unitId, ...text })).toBe('FORBIDDEN')
  })
})
