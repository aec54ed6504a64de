import { programmeEntries } from '#shared/domain/season/programme-entries'
import { seasonParts } from '#shared/domain/season/season-file'
import { seasonFile2020 } from './season-2020'

it('names every part before its items and the activities last, each with who holds it', () => {
  const { series, activities } = seasonFile2020
  const entries = programmeEntries(seasonFile2020)
  expect(entries.map(({ key }) => key)).toEqual([
    ...series.parts.flatMap(({ key, items }) => [key, ...items.map((item) => item.key)]),
    ...activities.map(({ key }) => key),
  ])
  const of = (key: string) => entries.find((entry) => entry.key === key)
  const workers = series.parts.find(({ key }) => key === 'workers')
  expect([of('workers'), of('micro-film'), of('medical-workers'), of(activities[0]?.key ?? '')]).toEqual([
    { kind: 'series', key: 'workers', name: workers?.name, hosts: workers?.hosts },
    {
      ...{ kind: 'series', key: 'micro-film', name: workers?.items[0]?.name },
      ...{ theme: '时代追梦人 影领正能量', hosts: workers?.hosts },
    },
    { kind: 'series', key: 'medical-workers', name: workers?.items[1]?.name, hosts: workers?.hosts },
    { kind: 'activity', key: activities[0]?.key, name: activities[0]?.name, hosts: [] },
  ])
})

it('the programme holds the milestones of its parts and no others', () => {
  const { programme } = seasonParts(seasonFile2020)
  const named = seasonFile2020.series.parts.flatMap(({ milestoneKey }) => milestoneKey ?? [])
  expect(named.length).toBeGreaterThan(0)
  expect(programme.milestones.map(({ key }) => key).sort()).toEqual([...named].sort())
})
