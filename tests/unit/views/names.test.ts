import { callOf, subProjectName, unitName } from '../../../src/views/names/names'
import { season2020 as season } from '../season/season-2020'

const film = season.subProjects.find(({ key }) => key === 'micro-film')

it('a unit is called by the season, and otherwise as the view wishes', () => {
  expect(unitName(season, 'baoji', '?')).toBe('宝鸡市总工会')
  expect([null, undefined, '', 'nowhere'].map((id) => unitName(season, id, '?'))).toEqual([
    '?',
    '?',
    '?',
    '?',
  ])
  expect(unitName(undefined, 'baoji', '?')).toBe('?')
  expect(unitName(season, 'nowhere', undefined)).toBeUndefined()
})

it('a sub-project is called by its short name, and otherwise as the view wishes', () => {
  expect(callOf(season, 'micro-film')).toBe(film)
  expect(subProjectName(season, 'micro-film')).toBe(film?.shortName)
  expect([subProjectName(season, 'nothing', '?'), subProjectName(undefined, 'micro-film')]).toEqual(['?', ''])
  expect([callOf(season, undefined), callOf(undefined, 'micro-film')]).toEqual([undefined, undefined])
})
