import { countedInOf, NO_SUB_PROJECT, tallyIdOf, tallyKeyOf } from '#shared/domain/sharing/tally'

it.each<[string, string, string | null, string, string, string]>([
  ['a unit and a sub-project', '2020', 'baoji', 'song', '2020_baoji', '2020_baoji_song'],
  ['no unit', '2020', null, 'song', '2020_', '2020__song'],
  ['no sub-project', '2021', 'xian', NO_SUB_PROJECT, '2021_xian', '2021_xian_other'],
])(
  'what counts for %s is named by all three and read back',
  (_what, seasonKey, unitId, subProject, id, countedIn) => {
    const key = { seasonKey, unitId, subProject }
    expect([tallyIdOf(key), countedInOf(key), tallyKeyOf(countedIn)]).toEqual([id, countedIn, key])
  },
)

it('a name that lacks its parts counts for nothing', () => {
  expect(tallyKeyOf('')).toEqual({ seasonKey: '', unitId: null, subProject: '' })
})
