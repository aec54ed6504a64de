import { amendSeason, listSeasonChanges } from '#shared/contract/season/manage-season'
import { readNotice, readSeason } from '#shared/contract/season/season'
import { saveWork, submitWork } from '#shared/contract/works/works'
import { type SeasonChange } from '#shared/domain/season/amendment'
import { type Season } from '#shared/domain/season/season'
import { type SubProject } from '#shared/domain/season/sub-project'
import { atOnce, codeOf, HEAD_STARTS } from '../../support/at-once'
import { A_DAY_IN_JUNE, productCloud, type ProductCloud } from '../../support/product-cloud'
import { type Person } from '../../support/product-person'
import { amended, hashNow } from '../../support/seasons'
import { season2020 } from '../../unit/season/season-2020'

const day = (text: string) => Date.parse(`${text}T00:00:00+08:00`)
const CLOSES = day('2020-12-01')

let cloud: ProductCloud
let province: Person
let guest: Person
beforeEach(async () => {
  cloud = await productCloud()
  province = await cloud.provinceOfficer()
  guest = cloud.as('a-guest')
})
afterEach(() => cloud.remove())

async function seasonNow(): Promise<Season> {
  const { season } = await guest.must(readSeason, {})
  if (!season) throw new Error('no season came')
  return season
}
async function callNow(key: string): Promise<SubProject> {
  const found = (await seasonNow()).subProjects.find((each) => each.key === key)
  if (!found) throw new Error(`no call ${key}`)
  return found
}
const refusal = async (change: SeasonChange, reason = '另有安排') => {
  const reply = await province.call(amendSeason, { expectedHash: await hashNow(province), change, reason })
  return reply.ok ? 'OK' : reply.error
}
const closing = (closesAt: number): SeasonChange => ({ kind: 'closing', subProject: 'photography', closesAt })

describe('a deadline', () => {
  it('is brought forward with a reason that everyone reads, and holds for whoever submits', async () => {
    const { author, workId, content } = await cloud.draft()
    await author.must(saveWork, { workId, expectedVersion: 1, content })
    await amended(province, closing(day('2020-06-16')), '展览提前开幕')
    const { amendments } = await seasonNow()
    expect(amendments).toEqual([
      {
        before: closing(CLOSES),
        after: closing(day('2020-06-16')),
        reason: '展览提前开幕',
        at: expect.any(Number) as number,
      },
    ])
    expect((await callNow('photography')).closesAt).toEqual({ value: day('2020-06-16'), source: 'amended' })
    await cloud.environment.setClock(day('2020-06-16') + 31 * 60_000)
    const send = () => author.call(submitWork, { workId, expectedVersion: 2, content })
    expect(codeOf(await send())).toBe('SUBMISSION_CLOSED')

    await amended(province, closing(day('2020-07-01')), '应各单位要求延长')
    expect(await send()).toMatchObject({ ok: true, value: { status: 'checking' } })
    expect((await seasonNow()).amendments?.map(({ reason }) => reason)).toEqual([
      '展览提前开幕',
      '应各单位要求延长',
    ])
  })

  it('goes beyond the programme only once the programme does', async () => {
    expect(await refusal(closing(day('2020-12-16')))).toEqual({
      code: 'SEASON_FAULTY',
      details: { count: 1, faults: ['subProjects.3.closesAt OUTSIDE_SEASON'] },
    })
    await amended(province, { kind: 'programmeEnd', endsAt: day('2020-12-20') }, '整体延期')
    await amended(province, closing(day('2020-12-16')), '整体延期')
    expect((await callNow('photography')).closesAt.value).toBe(day('2020-12-16'))
  })

  it.each([
    ['the past', A_DAY_IN_JUNE - 1, 'DATE_PASSED'],
    ['where it lies already', CLOSES, 'NOTHING_CHANGED'],
    ['before the opening, which has passed', day('2020-03-01'), 'DATE_PASSED'],
    ['another year', day('2021-03-01'), 'SEASON_FAULTY'],
  ])('cannot be moved to %s', async (_where, closesAt, code) => {
    expect(await refusal(closing(closesAt))).toMatchObject({ code })
    expect((await callNow('photography')).closesAt.value).toBe(CLOSES)
  })

  it('of a stage of the season is moved with the words that people say', async () => {
    const change = { kind: 'milestone', key: 'launch', dateLabel: '5 月上旬' } as const
    const dates = { startsAt: day('2020-05-01'), endsAt: day('2020-05-11') }
    await amended(province, { ...change, ...dates }, '因疫情推迟')
    const launch = (await seasonNow()).milestones.find(({ key }) => key === 'launch')
    expect(launch).toMatchObject({ dateLabel: '5 月上旬', ...dates, source: 'amended' })
  })
})

describe('a contact, an entrance, a text', () => {
  it('is corrected, with who, when, before and after in its history', async () => {
    const { contacts } = season2020.subProjects.find(({ key }) => key === 'recitation') as SubProject
    const contact = { name: '王老师', phones: [{ number: '0571-87654321', kind: 'landline' }] } as const
    await amended(province, { kind: 'contact', subProject: 'recitation', index: 0, contact }, '号码印错')
    expect((await callNow('recitation')).contacts[0]).toEqual(contact)
    const { items } = await cloud.admin.must(listSeasonChanges, {})
    expect(items[0]).toEqual({
      id: expect.any(String) as string,
      at: expect.any(Number) as number,
      event: 'amended',
      key: '2020',
      version: season2020.version + 1,
      by: '李干事',
      amendment: {
        before: { kind: 'contact', subProject: 'recitation', index: 0, contact: contacts[0] },
        after: { kind: 'contact', subProject: 'recitation', index: 0, contact },
        reason: '号码印错',
        at: items[0]?.at,
      },
    })
    expect(JSON.stringify(await guest.must(readSeason, {}))).not.toContain('李干事')
  })

  it('a contact of the office, an entrance, a summary and a clause too', async () => {
    const office = { name: '网络中心', phones: [{ number: '029-87329783', kind: 'landline' }] } as const
    await amended(province, { kind: 'contact', index: 0, contact: office })
    const entrance = { name: '新的公众号', url: 'https://example.org/a' }
    await amended(province, { kind: 'entrance', subProject: 'song', index: 0, ...entrance })
    await amended(province, { kind: 'summary', subProject: 'song', summary: '唱好网民的歌。' })
    await amended(province, { kind: 'clause', clauseId: 'body.2.1', summary: '换了说法。' })
    const season = await seasonNow()
    expect(season.office.contacts[0]).toEqual(office)
    expect(await callNow('song')).toMatchObject({
      summary: '唱好网民的歌。',
      entrances: [
        entrance,
        ...(season2020.subProjects.find(({ key }) => key === 'song')?.entrances.slice(1) ?? []).map(
          ({ name }) => ({ name }),
        ),
      ],
    })
    const { notice } = await guest.must(readNotice, {})
    expect(notice?.clauses.find(({ id }) => id === 'body.2.1')?.summary).toBe('换了说法。')
    expect(season.amendments).toHaveLength(4)
  })

  it.each([
    [
      'a number that cannot be dialled',
      '12345678',
      'landline',
      ['subProjects.6.contacts.0.phones.0 PHONE_UNMARKED'],
    ],
    [
      'a mobile of twelve digits',
      '139001122334',
      'mobile',
      ['subProjects.6.contacts.0.phones.0 PHONE_UNMARKED'],
    ],
  ] as const)('%s is told by its place', async (_what, number, kind, faults) => {
    const contact = { name: '王老师', phones: [{ number, kind }] }
    expect(await refusal({ kind: 'contact', subProject: 'song', index: 0, contact })).toEqual({
      code: 'SEASON_FAULTY',
      details: { count: 1, faults },
    })
  })

  it.each<[string, SeasonChange, string]>([
    ['a call that is none', { kind: 'clause', clauseId: 'annex2.99', summary: '没有' }, 'NOT_FOUND'],
    ['the tenth entrance', { kind: 'entrance', subProject: 'song', index: 9, name: '第十个' }, 'NOT_FOUND'],
    [
      'a number marked as doubtful',
      {
        ...{ kind: 'contact', index: 0 },
        contact: {
          name: '王',
          phones: [{ number: '123456789', kind: 'mobile', doubtful: { reasonCode: 'MOBILE_NOT_11_DIGITS' } }],
        },
      },
      'INPUT_INVALID',
    ],
    ['two lines', { kind: 'summary', subProject: 'song', summary: '一\n二' }, 'INPUT_INVALID'],
    ['an empty text', { kind: 'summary', subProject: 'song', summary: ' ' }, 'INPUT_INVALID'],
    [
      'an address that is none',
      { kind: 'entrance', subProject: 'song', index: 0, name: '名', url: 'javascript:1' },
      'INPUT_INVALID',
    ],
    ['risky words', { kind: 'summary', subProject: 'song', summary: '赌博网站' }, 'TEXT_RISKY'],
  ])('%s is refused', async (_what, change, code) => {
    expect(await refusal(change)).toMatchObject({ code })
    expect((await seasonNow()).amendments).toBeUndefined()
  })

  it.each([
    ['no reason', ' ', 'INPUT_INVALID'],
    ['a reason of 201 characters', '长'.repeat(201), 'INPUT_INVALID'],
    ['a risky one', '赌博网站', 'TEXT_RISKY'],
  ])('%s is refused', async (_what, reason, code) => {
    expect(await refusal(closing(day('2020-07-01')), reason)).toMatchObject({ code })
  })
})

it.each(HEAD_STARTS)(
  'of two who amend the same state one is told that it has changed (%p ms)',
  async (ms) => {
    const expectedHash = await hashNow(province)
    const by = (person: Person, closesAt: number) => () =>
      person.call(amendSeason, { expectedHash, change: closing(closesAt), reason: '另有安排' })
    const replies = await atOnce(ms, by(province, day('2020-07-01')), by(cloud.admin, day('2020-08-01')))
    expect(replies.map(codeOf).sort()).toEqual(['OK', 'SEASON_CHANGED'])
    const value = replies[0].ok ? day('2020-07-01') : day('2020-08-01')
    expect((await callNow('photography')).closesAt.value).toBe(value)
    expect((await seasonNow()).amendments).toHaveLength(1)
  },
)

it('the list of what was done is read page by page, the newest first', async () => {
  for (let time = 1; time <= 21; time++)
    await amended(province, { kind: 'summary', subProject: 'song', summary: `第${time}版简介` })
  const first = await province.must(listSeasonChanges, {})
  const second = await province.must(listSeasonChanges, { cursor: first.next ?? '' })
  const rows = [...first.items, ...second.items]
  expect([first.items.length, second.items.length]).toEqual([20, 2])
  expect(rows.map(({ version }) => version)).toEqual(
    Array.from({ length: 22 }, (_each, at) => season2020.version + 21 - at),
  )
})
