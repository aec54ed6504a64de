import { cutQuery } from '../../../src/components/search-box/cut-query'

it.each([
  ['a short one', 'ｆｅｎｇ', 'ｆｅｎｇ'],
  ['just what may be sent', '字'.repeat(200), '字'.repeat(200)],
  ['10,000 characters', '字'.repeat(10_000), '字'.repeat(200)],
  ['an emoji on the border', '字'.repeat(199) + '👷', '字'.repeat(199)],
])('a search is cut to 200 units, no character in two: %s', (_what, typed, cut) => {
  expect(cutQuery(typed)).toBe(cut)
})
