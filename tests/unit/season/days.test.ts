import fc from 'fast-check'
import { DAY_MS, daysBetween, endOfDay, shanghaiDay, startOfDay } from '#shared/domain/days'

const instant = fc.integer({ min: Date.UTC(1992, 0, 1), max: Date.UTC(2100, 0, 1) })

it('a day in Shanghai begins at 16:00 UTC of the day before', () => {
  expect([startOfDay('2020-06-14'), endOfDay('2020-06-14')]).toEqual([
    Date.UTC(2020, 5, 13, 16),
    Date.UTC(2020, 5, 14, 16),
  ])
})

it('an instant lies within its own day', () => {
  fc.assert(
    fc.property(instant, (at) => {
      const day = shanghaiDay(at)
      expect(startOfDay(day) <= at && at < endOfDay(day)).toBe(true)
    }),
  )
})

it('days are counted from midnight to midnight, also backwards', () => {
  const [late, early] = [startOfDay('2020-06-15') - 1, startOfDay('2020-06-15')]
  expect([
    daysBetween(late, early),
    daysBetween(early, early + DAY_MS - 1),
    daysBetween(early, late),
  ]).toEqual([1, 0, -1])
  fc.assert(
    fc.property(instant, instant, (from, to) => {
      expect(daysBetween(from, to)).toBe(-daysBetween(to, from) + 0)
    }),
  )
})

it('what is no day begins at no time', () => {
  expect(startOfDay('soon')).toBeNaN()
})
