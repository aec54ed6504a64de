import { deadlinesAhead } from '#shared/domain/season/deadlines'
import { season2020 } from './season-2020'

const at = (text: string) => Date.parse(`${text}+08:00`)
const shown = (now: string) =>
  deadlinesAhead(season2020, at(now)).map(({ closesAt, daysLeft, subProjects }) => ({
    closesAt: new Date(closesAt.value).toISOString(),
    source: closesAt.source,
    daysLeft,
    keys: subProjects.map(({ key }) => key),
  }))

const OTHERS = {
  closesAt: '2020-11-30T16:00:00.000Z',
  source: 'default',
  keys: [
    'micro-video',
    'special-activity',
    'recitation',
    'photography',
    'service-platform',
    'song',
    'micro-lesson',
  ],
}
const MICRO_FILM = { closesAt: '2020-08-31T16:00:00.000Z', source: 'press', keys: ['micro-film'] }

it.each([
  ['before anything opens', '2020-03-31T23:59:59.999', []],
  [
    'while all are open, the nearest first',
    '2020-06-14T12:00:00',
    [
      { ...MICRO_FILM, daysLeft: 78 },
      { ...OTHERS, daysLeft: 169 },
    ],
  ],
  [
    'on the last day of one',
    '2020-08-31T23:59:59.999',
    [
      { ...MICRO_FILM, daysLeft: 0 },
      { ...OTHERS, daysLeft: 91 },
    ],
  ],
  ['once one is closed', '2020-09-01T00:00:00', [{ ...OTHERS, daysLeft: 90 }]],
  ['once all are closed', '2020-12-01T00:00:00', []],
])('counts down %s', (_when, now, deadlines) => {
  expect(shown(now)).toEqual(deadlines)
})

it('keeps apart what closes at the same moment by another rule', () => {
  const [first, second] = season2020.subProjects
  if (!first || !second) throw new Error('the season has no two sub-projects')
  const ruled = { ...second, closesAt: { ...first.closesAt, source: 'notice' as const } }
  const deadlines = deadlinesAhead({ subProjects: [first, ruled] }, at('2020-06-14T12:00:00'))
  expect(deadlines.map(({ closesAt, subProjects }) => [closesAt.source, subProjects.length])).toEqual([
    ['default', 1],
    ['notice', 1],
  ])
})

it('keeps apart what closes by the same rule at another moment', () => {
  const [first, second] = season2020.subProjects
  if (!first || !second) throw new Error('the season has no two sub-projects')
  const later = { ...second, closesAt: { ...first.closesAt, value: first.closesAt.value + 1 } }
  const deadlines = deadlinesAhead({ subProjects: [later, first] }, at('2020-06-14T12:00:00'))
  expect(deadlines.map(({ subProjects }) => subProjects.map(({ key }) => key))).toEqual([
    [first.key],
    [second.key],
  ])
})
