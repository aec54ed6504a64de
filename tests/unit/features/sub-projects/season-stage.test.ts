import { readFileSync } from 'node:fs'
import path from 'node:path'
import { type Season } from '#shared/domain/season/season'
import { openHere, seasonStage } from '../../../../src/features/sub-projects/season-stage'

const season = JSON.parse(
  readFileSync(path.resolve(__dirname, '../../../../cloudfunctions/server/season/2020.json'), 'utf8'),
) as Season

const ALL = season.subProjects.map(({ key }) => key)
const WITHOUT_FILM = ALL.filter((key) => key !== 'micro-film')
const at = (text: string) => Date.parse(`${text}+08:00`)

it.each([
  ['the last millisecond of March 2020', 'upcoming', at('2020-03-31T23:59:59.999'), []],
  ['the first moment of April', 'open', at('2020-04-01T00:00:00.000'), ALL],
  ['a day in September, when only the micro-film is closed', 'open', at('2020-09-10T12:00'), WITHOUT_FILM],
  ['the last millisecond of November', 'open', at('2020-11-30T23:59:59.999'), WITHOUT_FILM],
  ['the first moment of December', 'closed', at('2020-12-01T00:00:00.000'), []],
])('on %s the season is %s', (_when, stage, now, keys) => {
  expect(seasonStage(season, now)).toBe(stage)
  expect(openHere(season, now).map(({ key }) => key)).toEqual(keys)
})
