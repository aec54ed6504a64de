import {
  changeCalendar,
  installCalendars,
  listCalendars,
  readCalendar,
} from '#shared/contract/calendar/calendar'
import { claimAdministrator } from '#shared/contract/roles/roles'
import { type CalendarDays } from '#shared/domain/calendar/year-calendar'
import { atOnce, codeOf, HEAD_STARTS } from '../../support/at-once'
import { A_DAY_IN_JUNE, productCloud, ProductCloud } from '../../support/product-cloud'
import { createTestEnvironment, FIRST_ADMINISTRATOR_CODE } from '../../support/test-environment'
import { knownYears } from '../../unit/calendar/known-calendars'

let cloud: ProductCloud
beforeEach(async () => {
  cloud = await productCloud()
})
afterEach(() => cloud.remove())

const COMING = ['2020', '2021', '2022', '2023', '2024', '2025', '2026']
const NEW_YEAR: CalendarDays = {
  daysOff: ['2027-01-01', '2027-01-02', '2027-01-03'],
  makeUpDays: ['2027-01-10'],
}
const change = (year: string, expectedVersion: number, days: Partial<CalendarDays>) =>
  cloud.admin.call(changeCalendar, { year, expectedVersion, ...NEW_YEAR, ...days })

it('calendars of the notices come with the code, each once, with who installed them', async () => {
  const bare = new ProductCloud(await createTestEnvironment())
  try {
    await bare.environment.setClock(A_DAY_IN_JUNE)
    const admin = await bare.admin.registered()
    await admin.must(claimAdministrator, { code: FIRST_ADMINISTRATOR_CODE, displayName: '管理员' })
    expect(await admin.must(listCalendars, {})).toEqual({ items: [], thisYear: '2020', installable: COMING })
    expect(await admin.must(readCalendar, { year: '2020' })).toEqual({
      ...{ year: '2020', version: 0, daysOff: [], makeUpDays: [], changes: [] },
    })
    expect(await admin.must(installCalendars, { from: '2021' })).toEqual({ installed: COMING.slice(1) })
    expect(await admin.must(installCalendars, { from: '2020' })).toEqual({ installed: ['2020'] })
    expect(await admin.must(installCalendars, { from: '2020' })).toEqual({ installed: [] })
    const { changes, ...calendar } = await admin.must(readCalendar, { year: '2022' })
    expect(calendar).toEqual({ year: '2022', version: 1, ...knownYears['2022'] })
    expect(changes).toEqual([
      {
        ...{ at: expect.any(Number) as number, by: '管理员', event: 'installed', added: knownYears['2022'] },
        removed: { daysOff: [], makeUpDays: [] },
      },
    ])
    expect(await admin.must(listCalendars, {})).toEqual({
      items: [...COMING].reverse().map((year) => ({ year, version: 1 })),
      ...{ thisYear: '2020', installable: [] },
    })
  } finally {
    await bare.remove()
  }
})

it('installing once more leaves a year alone that was changed meanwhile', async () => {
  const days = { daysOff: ['2022-01-01'], makeUpDays: [] }
  expect(await change('2022', 1, days)).toMatchObject({ ok: true, value: { year: '2022', version: 2 } })
  expect(await cloud.admin.must(installCalendars, { from: '2020' })).toEqual({ installed: [] })
  expect(await cloud.admin.must(readCalendar, { year: '2022' })).toMatchObject({ version: 2, ...days })
})

it('a new year is added and changed, and its history says by whom', async () => {
  await change('2027', 0, {})
  await change('2027', 1, { daysOff: ['2027-01-01', '2027-02-06'] })
  const { changes, ...calendar } = await cloud.admin.must(readCalendar, { year: '2027' })
  expect(calendar).toMatchObject({ version: 2, daysOff: ['2027-01-01', '2027-02-06'] })
  const { items } = await cloud.admin.must(listCalendars, {})
  expect(items[0]).toEqual({ year: '2027', version: 2 })
  expect(changes).toMatchObject([
    {
      ...{ by: '管理员', event: 'changed', added: { daysOff: ['2027-02-06'], makeUpDays: [] } },
      removed: { daysOff: ['2027-01-02', '2027-01-03'], makeUpDays: [] },
    },
    { by: '管理员', event: 'added', added: NEW_YEAR },
  ])
})

it('the document names people by their ids alone', async () => {
  await change('2027', 0, {})
  const stored = await cloud.environment.documents('calendars')
  const { history } = stored.find(({ _id }) => _id === '2027') as unknown as { history: unknown }
  expect(history).toEqual([
    {
      ...{ at: expect.any(Number) as number, by: cloud.admin.personId, event: 'added', added: NEW_YEAR },
      removed: { daysOff: [], makeUpDays: [] },
    },
  ])
})

it.each([
  ['a state that is old', '2026', 0, {}, { code: 'CALENDAR_CHANGED', details: { year: '2026', version: 1 } }],
  [
    'a year that has none yet',
    '2027',
    1,
    {},
    { code: 'CALENDAR_CHANGED', details: { year: '2027', version: 0 } },
  ],
  [
    'a day of another year',
    '2027',
    0,
    { makeUpDays: ['2028-01-08'] },
    { code: 'CALENDAR_INVALID', details: { year: '2027', fault: 'otherYear', day: '2028-01-08' } },
  ],
  [
    'a day both off and worked',
    '2027',
    0,
    { daysOff: ['2027-01-10'] },
    { code: 'CALENDAR_INVALID', details: { year: '2027', fault: 'both', day: '2027-01-10' } },
  ],
  ['the same days', '2026', 1, knownYears['2026'] ?? {}, { code: 'NOTHING_CHANGED' }],
])('a change of %s is refused and changes nothing', async (_what, year, version, days, error) => {
  const before = await cloud.environment.documents('calendars')
  expect(await change(year, version, days)).toMatchObject({ ok: false, error })
  expect(await cloud.environment.documents('calendars')).toEqual(before)
})

it.each(HEAD_STARTS)('of two changes at once one holds, the other is told (%p ms)', async (ms) => {
  const replies = await atOnce(
    ms,
    () => change('2027', 0, { daysOff: ['2027-01-01'] }),
    () => change('2027', 0, { daysOff: ['2027-01-02'] }),
  )
  expect(replies.map(codeOf).sort()).toEqual(['CALENDAR_CHANGED', 'OK'])
  expect(await cloud.admin.must(readCalendar, { year: '2027' })).toMatchObject({
    version: 1,
    daysOff: [codeOf(replies[0]) === 'OK' ? '2027-01-01' : '2027-01-02'],
  })
})
