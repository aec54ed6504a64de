import { shanghaiDay } from '#shared/domain/days'
import { daysLeft, daysUntilOpen, submissionStage } from '#shared/domain/season/stage'
import { season2020 } from './season-2020'

const at = (text: string) => Date.parse(`${text}+08:00`)
const window = {
  opensAt: { value: at('2020-04-01T00:00:00'), source: 'default' },
  closesAt: { value: at('2020-12-01T00:00:00'), source: 'default' },
} as const

it.each([
  ['one ms before it opens', at('2020-03-31T23:59:59.999'), 'upcoming'],
  ['at the opening instant', at('2020-04-01T00:00:00'), 'open'],
  ['one ms before it closes', at('2020-11-30T23:59:59.999'), 'open'],
  ['at the closing instant', at('2020-12-01T00:00:00'), 'closed'],
])('%s it is %s', (_when, now, stage) => {
  expect(submissionStage(window, now)).toBe(stage)
})

it('closes the micro-film at the end of 31 August while the others stay open', () => {
  const now = at('2020-09-01T00:00:00')
  const closed = season2020.subProjects.filter((each) => submissionStage(each, now) === 'closed')
  expect(closed.map(({ key }) => key)).toEqual(['micro-film'])
})

it.each([
  ['2020-11-28T23:59:59.999', 2],
  ['2020-11-29T00:00:00.000', 1],
  ['2020-11-29T23:59:59.999', 1],
  ['2020-11-30T00:00:00.000', 0],
  ['2020-11-30T23:59:59.999', 0],
  ['2020-12-01T00:00:00.000', null],
  ['2020-04-01T00:00:00.000', 243],
])('at %s in Shanghai %s days are left', (now, days) => {
  expect(daysLeft(window, at(now))).toBe(days)
})

it('counts by Shanghai days, not by 24 hours and not by UTC', () => {
  const noon = { closesAt: { value: at('2020-12-01T12:00:00'), source: 'default' } } as const
  expect(daysLeft(noon, at('2020-11-30T23:59:59.999'))).toBe(1)
  expect(daysLeft(noon, at('2020-12-01T00:00:00'))).toBe(0)
  expect(daysLeft(noon, Date.parse('2020-11-30T16:00:00Z'))).toBe(0)
  expect(shanghaiDay(Date.parse('2020-11-30T15:59:59.999Z'))).toBe('2020-11-30')
  expect(shanghaiDay(Date.parse('2020-11-30T16:00:00Z'))).toBe('2020-12-01')
})

it.each([
  ['2020-03-30T12:00:00', 2],
  ['2020-03-31T23:59:59.999', 1],
  ['2020-04-01T00:00:00', 0],
  ['2020-05-01T00:00:00', 0],
])('at %s the opening is %s days away', (now, days) => {
  expect(daysUntilOpen(window, at(now))).toBe(days)
})
