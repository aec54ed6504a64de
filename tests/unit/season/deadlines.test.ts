import { amendSeason } from '#shared/domain/season/amend-season'
import { deadlinesAhead, openWithoutDeadline } from '#shared/domain/season/deadlines'
import { seasonFaults } from '#shared/domain/season/season-faults'
import { season2020, seasonFile2020 } from './season-2020'

const at = (text: string) => Date.parse(`${text}+08:00`)
const shown = (now: string) =>
  deadlinesAhead(season2020, at(now)).map(({ closesAt, daysLeft, subProjects }) => ({
    closesAt: new Date(closesAt.value).toISOString(),
    source: closesAt.source,
    daysLeft,
    keys: subProjects.map(({ key }) => key),
  }))

const WITHOUT_DAY = [
  'micro-video',
  'special-activity',
  'recitation',
  'photography',
  'service-platform',
  'song',
  'micro-lesson',
]
const MICRO_FILM = { closesAt: '2020-08-31T16:00:00.000Z', source: 'press', keys: ['micro-film'] }

it.each([
  ['before anything opens', '2020-03-31T23:59:59.999', []],
  ['while all are open, the nearest first', '2020-06-14T12:00:00', [{ ...MICRO_FILM, daysLeft: 78 }]],
  ['on the last day of one', '2020-08-31T23:59:59.999', [{ ...MICRO_FILM, daysLeft: 0 }]],
  ['once it is closed', '2020-09-01T00:00:00', []],
])('counts down %s', (_when, now, deadlines) => {
  expect(shown(now)).toEqual(deadlines)
})

it('counts no days to the end of a call whose host has not named it', () => {
  expect(openWithoutDeadline(season2020, at('2020-06-14T12:00:00')).map(({ key }) => key)).toEqual(
    WITHOUT_DAY,
  )
  expect(openWithoutDeadline(season2020, at('2020-12-01T00:00:00'))).toEqual([])
})

describe('once the host of a call names its day', () => {
  const now = at('2020-06-14T12:00:00')
  const closesAt = (text: string) => at(`${text}T00:00:00`)
  const named = (text: string, file = seasonFile2020) =>
    amendSeason(
      file,
      { kind: 'hostClosing', subProject: 'song', hostClosesAt: closesAt(text) },
      '承办单位来函',
      now,
    )
  const song = ({ subProjects }: typeof seasonFile2020) => subProjects.find(({ key }) => key === 'song')

  it('ours lies two weeks before it, and the days are counted', () => {
    const file = named('2020-11-01')
    expect(song(file)?.closesAt).toMatchObject({ value: closesAt('2020-10-18'), source: 'default' })
    expect(deadlinesAhead(file, now).at(-1)).toMatchObject({ daysLeft: 125, subProjects: [{ key: 'song' }] })
    expect(openWithoutDeadline(file, now)).toHaveLength(WITHOUT_DAY.length - 1)
  })

  it('ours never lies outside the programme, and stays where the province set it', () => {
    expect(song(named('2020-12-31'))?.closesAt.value).toBe(closesAt('2020-12-01'))
    const set = { kind: 'closing', subProject: 'song', closesAt: closesAt('2020-06-20') } as const
    const file = named('2020-06-22', amendSeason(seasonFile2020, set, '提前', now))
    expect(song(file)).toMatchObject({
      closesAt: { value: closesAt('2020-06-20'), source: 'amended' },
      hostClosesAt: { value: closesAt('2020-06-22'), source: 'amended' },
    })
    expect(seasonFaults(file)).toEqual([])
  })

  it('nobody becomes late by it', () => {
    expect(() => named('2020-06-22')).toThrow(expect.objectContaining({ code: 'DATE_PASSED' }) as Error)
  })

  it('a native call has no host beside us', () => {
    const change = {
      kind: 'hostClosing',
      subProject: 'micro-film',
      hostClosesAt: closesAt('2020-11-01'),
    } as const
    expect(() => amendSeason(seasonFile2020, change, '来函', now)).toThrow(
      expect.objectContaining({ code: 'NOT_FOUND' }) as Error,
    )
  })
})

const twoWithHosts = season2020.subProjects.map((each) => ({ ...each, hostClosesAt: each.closesAt }))

it('keeps apart what closes at the same moment by another rule', () => {
  const [first, second] = twoWithHosts
  if (!first || !second) throw new Error('the season has no two sub-projects')
  const ruled = { ...second, closesAt: { ...first.closesAt, source: 'notice' as const } }
  const deadlines = deadlinesAhead({ subProjects: [first, ruled] }, at('2020-06-14T12:00:00'))
  expect(deadlines.map(({ closesAt, subProjects }) => [closesAt.source, subProjects.length])).toEqual([
    ['default', 1],
    ['notice', 1],
  ])
})

it('keeps apart what closes by the same rule at another moment', () => {
  const [first, second] = twoWithHosts
  if (!first || !second) throw new Error('the season has no two sub-projects')
  const later = { ...second, closesAt: { ...first.closesAt, value: first.closesAt.value + 1 } }
  const deadlines = deadlinesAhead({ subProjects: [later, first] }, at('2020-06-14T12:00:00'))
  expect(deadlines.map(({ subProjects }) => subProjects.map(({ key }) => key))).toEqual([
    [first.key],
    [second.key],
  ])
})
