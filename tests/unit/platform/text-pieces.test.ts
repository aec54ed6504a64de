import { piecesOf } from '../../../cloudfunctions/server/platform/text-pieces'

const at = (place: number, word: string) => `${'好'.repeat(place)}${word}${'好'.repeat(3000)}`

it.each([1247, 1249, 1250, 2449, 2450])(
  'a word that begins at character %i stands whole in one piece at least',
  (place) => {
    expect(piecesOf(at(place, '网上赌博')).some((piece) => piece.includes('网上赌博'))).toBe(true)
  },
)

it.each<[string, string, number]>([
  ['nothing', '', 0],
  ['white space', ' \n'.repeat(2000), 0],
  ['a short text', '好', 1],
  ['1,250 characters', '好'.repeat(1250), 1],
  ['1,251 characters', '好'.repeat(1251), 2],
  ['2,451 characters', '好'.repeat(2451), 3],
  ['90,000 characters', '好'.repeat(90_000), 75],
])('%s goes in as many pieces as it needs', (_what, text, count) => {
  expect(piecesOf(text)).toHaveLength(count)
})

it('no piece is longer than one check takes, be it all emoji', () => {
  expect(Math.max(...piecesOf('🔥'.repeat(4000)).map(({ length }) => length))).toBeLessThanOrEqual(2500)
})
