import { openShare, readShareEffect } from '#shared/contract/sharing/sharing'
import { publishAnnouncement, withdrawAnnouncement } from '#shared/contract/announcements/announcements'
import { takeDownWork } from '#shared/contract/reviews/reviews'
import { programmeIdOf, shortIdOf, unitCodeOf } from '#shared/domain/sharing/short-id'
import { type SharedThing } from '#shared/domain/sharing/scene'
import { A_DAY_IN_JUNE, productCloud, type ProductCloud } from '../../support/product-cloud'
import { type Person } from '../../support/product-person'
import { season2020 } from '../../unit/season/season-2020'

const HOUR = 3600 * 1000
const SONG: SharedThing = { kind: 's', id: shortIdOf('2020', 's', 'song') }
const SONG_OF_BAOJI: SharedThing = { ...SONG, unitCode: unitCodeOf('baoji') }

let cloud: ProductCloud
let province: Person
beforeEach(async () => {
  cloud = await productCloud()
  province = await cloud.provinceOfficer()
})
afterEach(() => cloud.remove())

const effect = async (unitId = 'province') => (await province.must(readShareEffect, { unitId })).items
const openings = () => cloud.environment.documents('shareOpenings')

describe('what a card leads to', () => {
  it('is each sub-project of the season, and the unit whose card it is', async () => {
    const guest = cloud.as('guest')
    for (const { key } of season2020.subProjects) {
      const thing = { kind: 's', id: shortIdOf('2020', 's', key), unitCode: unitCodeOf('xian') } as const
      expect(await guest.must(openShare, thing)).toEqual({
        standing: 'open',
        target: { kind: 'subProject', subProject: key },
        seasonKey: '2020',
        unitId: 'xian',
      })
    }
  })

  it('is a part or an item of the series, and an activity of the province', async () => {
    const open = (key: string) =>
      cloud.as('guest').must(openShare, { kind: 'a', id: shortIdOf('2020', 'a', key) })
    expect([await open('youth'), await open('law-shorts'), await open('online-walk')]).toEqual([
      { standing: 'open', target: { kind: 'seriesItem', key: 'youth' }, seasonKey: '2020' },
      { standing: 'open', target: { kind: 'seriesItem', key: 'law-shorts' }, seasonKey: '2020' },
      { standing: 'open', target: { kind: 'activity', key: 'online-walk' }, seasonKey: '2020' },
    ])
    expect(await effect()).toEqual([
      { unitId: null, effects: [{ subProject: 'other', opened: 3, submitted: 0 }] },
    ])
  })

  it('is the whole programme of this season, and no other’s', async () => {
    const open = (season: string) =>
      cloud
        .as('guest')
        .must(openShare, { kind: 'h', id: programmeIdOf(season), unitCode: unitCodeOf('xian') })
    expect(await open('2020')).toEqual({
      standing: 'open',
      target: { kind: 'programme' },
      seasonKey: '2020',
      unitId: 'xian',
    })
    expect(await open('2019')).toEqual({ standing: 'unknown' })
    expect(await effect()).toEqual([
      { unitId: 'xian', effects: [{ subProject: 'other', opened: 1, submitted: 0 }] },
    ])
  })

  it('is an announcement until it is withdrawn, which is said', async () => {
    const text = { kind: 'notice', title: '关于收稿的通知', body: '请各单位于月底前报送。' } as const
    const { announcementId, version } = await province.must(publishAnnouncement, {
      unitId: 'province',
      ...text,
    })
    const open = () => cloud.as('guest').must(openShare, { kind: 'n', id: announcementId })
    expect(await open()).toEqual({
      standing: 'open',
      target: { kind: 'announcement', announcementId },
      seasonKey: '2020',
    })
    const reason = '内容有误'
    await province.must(withdrawAnnouncement, { announcementId, expectedVersion: version, reason })
    expect(await open()).toEqual({ standing: 'withdrawn' })
  })

  it('is a public work, and no unit where the code is of none', async () => {
    const { workId } = await cloud.acceptedWork()
    const thing = { kind: 'w', id: workId, unitCode: 'zzzz' } as const
    expect(await cloud.as('guest').must(openShare, thing)).toEqual({
      standing: 'open',
      target: { kind: 'work', workId, subProject: 'photography' },
      seasonKey: '2020',
    })
  })

  it('is the same unknown for a work in each hidden place, a stranger’s id and things that are not', async () => {
    const hidden = [
      await cloud.draft({ by: cloud.as('one') }),
      await cloud.checkedWork({ by: cloud.as('two') }),
      await cloud.acceptedWork({ by: cloud.as('three'), content: { publicConsent: false } }),
      await cloud.acceptedWork({ by: cloud.as('four') }),
    ]
    await province.must(takeDownWork, { workId: hidden[3]?.workId ?? '', reason: '待核实' })
    const things: SharedThing[] = [
      ...hidden.map(({ workId }) => ({ kind: 'w', id: workId }) as const),
      { kind: 'w', id: 'aaaaaaaaaaaaaaaa' },
      { kind: 's', id: 'aaaaaaaaa' },
      { kind: 'a', id: SONG.id },
      { kind: 'n', id: 'aaaaaaaaaaaaaaaa' },
      { kind: 'w', id: 'current' },
    ]
    const answers = await Promise.all(things.map((thing) => cloud.as('guest').must(openShare, thing)))
    expect(answers).toEqual(things.map(() => ({ standing: 'unknown' })))
    expect(await openings()).toEqual([])
  })

  it('is known as another season’s for a call’s card of another year, and is not counted', async () => {
    const answers = await Promise.all(
      ['2019', '2021', '1990'].map((year) =>
        cloud.as('guest').must(openShare, { kind: 's', id: shortIdOf(year, 's', 'micro-film') }),
      ),
    )
    expect(answers).toEqual([
      { standing: 'otherSeason', seasonKey: '2019', subProject: 'micro-film' },
      { standing: 'otherSeason', seasonKey: '2021', subProject: 'micro-film' },
      { standing: 'unknown' },
    ])
    expect(await openings()).toEqual([])
  })
})

describe('an opening is counted', () => {
  it('once for a person, a thing and a Shanghai day, for the unit whose card came first', async () => {
    const guest = cloud.as('guest')
    await cloud.environment.setClock(A_DAY_IN_JUNE)
    await guest.must(openShare, SONG_OF_BAOJI)
    await guest.must(openShare, SONG_OF_BAOJI)
    await guest.must(openShare, SONG)
    await cloud.environment.setClock(A_DAY_IN_JUNE + 12 * HOUR - 60_000)
    await guest.must(openShare, SONG_OF_BAOJI)
    expect(await effect()).toEqual([
      { unitId: 'baoji', effects: [{ subProject: 'song', opened: 1, submitted: 0 }] },
    ])
    await cloud.environment.setClock(A_DAY_IN_JUNE + 12 * HOUR)
    await guest.must(openShare, SONG)
    await cloud.as('another').must(openShare, SONG_OF_BAOJI)
    expect(await effect()).toEqual([
      { unitId: 'baoji', effects: [{ subProject: 'song', opened: 2, submitted: 0 }] },
      { unitId: null, effects: [{ subProject: 'song', opened: 1, submitted: 0 }] },
    ])
  })

  it('once when ten arrive at once, and ten times for ten people', async () => {
    const guest = cloud.as('guest')
    const ten = Array.from({ length: 10 }, (_each, at) => at)
    await Promise.all(ten.map(() => guest.must(openShare, SONG_OF_BAOJI)))
    expect(await effect('baoji')).toEqual([
      { unitId: 'baoji', effects: [{ subProject: 'song', opened: 1, submitted: 0 }] },
    ])
    await Promise.all(ten.map((at) => cloud.as(`guest-${at}`).must(openShare, SONG_OF_BAOJI)))
    expect(await effect('baoji')).toEqual([
      { unitId: 'baoji', effects: [{ subProject: 'song', opened: 11, submitted: 0 }] },
    ])
    expect(await openings()).toHaveLength(11)
  })

  it('for nobody whom WeChat does not name', async () => {
    expect(await cloud.as('').must(openShare, SONG)).toMatchObject({ standing: 'open' })
    expect(await openings()).toEqual([])
  })

  it('without a trace of who opened what', async () => {
    const { workId } = await cloud.acceptedWork()
    const guest = cloud.as('oGuest-who-opens')
    await guest.must(openShare, { kind: 'w', id: workId, unitCode: unitCodeOf('baoji') })
    const rows = await openings()
    expect(rows).toEqual([
      {
        _id: expect.stringMatching(/^[0-9a-f]{32}$/) as string,
        countedIn: '2020_baoji_photography',
        rank: expect.stringMatching(/^\d{15}-[0-9a-f]{32}$/) as string,
      },
    ])
    const kept = JSON.stringify([rows, await cloud.environment.documents('shareTallies')])
    for (const secret of [guest.openid, guest.personId, workId]) expect(kept).not.toContain(secret)
  })
})

it('an officer sees his own unit and what is below it, and no card of no unit', async () => {
  const officer = await cloud.officer('officer', 'unitOfficer', 'baoji')
  for (const unit of ['baoji', 'xian'])
    await cloud.as(`guest-${unit}`).must(openShare, { ...SONG, unitCode: unitCodeOf(unit) })
  await cloud.as('guest').must(openShare, SONG)
  const { workId } = await cloud.submittedWork()
  expect(workId).toBeTruthy()
  expect(await officer.must(readShareEffect, { unitId: 'baoji' })).toEqual({
    seasonKey: '2020',
    unitId: 'baoji',
    items: [
      {
        unitId: 'baoji',
        effects: [
          { subProject: 'photography', opened: 0, submitted: 1 },
          { subProject: 'song', opened: 1, submitted: 0 },
        ],
      },
    ],
  })
  for (const unitId of ['xian', 'province', 'atlantis'])
    expect(await officer.refusal(readShareEffect, { unitId })).toBe('FORBIDDEN')
})
