import { shortIdFaults } from '#shared/domain/sharing/short-id-faults'
import { programmeIdOf, shortIdOf, unitCodeOf } from '#shared/domain/sharing/short-id'
import { season2020, seasonFile2020 } from '../season/season-2020'

const keys = season2020.subProjects.map(({ key }) => key)
const { series, activities } = seasonFile2020
const activityKeys = [...series.parts.flatMap((part) => [part, ...part.items]), ...activities].map(
  ({ key }) => key,
)
const unitIds = season2020.units.map(({ id }) => id)

it('no two things and no two units of the season share a short id or a code', () => {
  expect(shortIdFaults(season2020.key, { s: keys, a: activityKeys }, unitIds)).toEqual([])
  expect(activityKeys.length).toBeGreaterThan(20)
  expect([...keys.map((key) => shortIdOf('2020', 's', key)), ...unitIds.map(unitCodeOf)]).toEqual([
    ...keys.map(() => expect.stringMatching(/^[A-Za-z0-9]{9}$/) as string),
    ...unitIds.map(() => expect.stringMatching(/^[A-Za-z0-9]{4}$/) as string),
  ])
})

it('the whole programme has an id that no other thing of the season has', () => {
  const ids = [...keys, ...activityKeys].flatMap((key) => [
    shortIdOf('2020', 's', key),
    shortIdOf('2020', 'a', key),
  ])
  expect(programmeIdOf('2020')).toMatch(/^[A-Za-z0-9]{9}$/)
  expect(ids).not.toContain(programmeIdOf('2020'))
})

it('what repeats is named', () => {
  expect(shortIdFaults('2020', { s: ['song', 'song'], a: [] }, ['baoji', 'xian', 'baoji'])).toEqual([
    'song',
    'baoji',
  ])
})

/** Printed codes lead by them: a change of any of these is a broken poster. */
it.each([
  [() => shortIdOf('2020', 's', 'song'), '0Hyps7sPY'],
  [() => shortIdOf('2021', 's', 'song'), 'ZFOKfAnKU'],
  [() => shortIdOf('2020', 'a', 'activity-1'), '5t3AJpMkU'],
  [() => unitCodeOf('province'), 's3y5'],
  [() => unitCodeOf('baoji'), 'ZVDw'],
])('a short id and a code are the same for ever: %#', (code, always) => {
  expect(code()).toBe(always)
})

it('a short id is another one in another season and of another kind', () => {
  const ids = [shortIdOf('2020', 's', 'song'), shortIdOf('2021', 's', 'song'), shortIdOf('2020', 'a', 'song')]
  expect(new Set(ids).size).toBe(3)
})
