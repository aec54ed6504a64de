import { programmeEntry } from '../../../../src/features/notice/programme-entry'
import { seasonFile2020 } from '../../season/season-2020'

it('knows every part, item and activity by its own key', () => {
  const { series, activities } = seasonFile2020
  const entries = [...series.parts, ...series.parts.flatMap(({ items }) => items), ...activities]
  expect(new Set(entries.map(({ key }) => key)).size).toBe(entries.length)
  expect(entries.map(({ key }) => programmeEntry(seasonFile2020, key))).toEqual(entries)
})

it.each(['', 'nothing', 'constructor', '网络好青年评选活动'])('knows nothing by %j', (key) => {
  expect(programmeEntry(seasonFile2020, key)).toBeUndefined()
})
