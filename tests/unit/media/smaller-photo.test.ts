import { mostWithin, type PhotoGoal, smallerPaintings } from '#shared/domain/media/smaller-photo'

const goal: PhotoGoal = { maxSizeBytes: { value: 10_485_760, inclusive: true } }

/** Long sides in the order they are tried in. */
const sides = (width: number, height: number, wanted: PhotoGoal = goal) => [
  ...new Set(smallerPaintings(width, height, wanted).map((each) => Math.max(each.width, each.height))),
]

it.each<[string, number, number, PhotoGoal, number[]]>([
  ['of 48 megapixels', 8064, 6048, goal, [4096, 3072, 2304, 2000, 1400, 1000]],
  ['that stands upright', 3024, 4032, goal, [4032, 3024, 2268, 2000, 1400, 1000]],
  ['smaller than what is kept', 1600, 1200, goal, [1600, 1120, 800]],
  ['whose call keeps more', 4000, 3000, { ...goal, keepLongSide: 2800 }, [4000, 3000, 2800, 1960, 1400]],
])(
  'a photo %s is tried ever smaller, what is kept before what looks poor',
  (_what, width, height, wanted, expected) => {
    expect(sides(width, height, wanted)).toEqual(expected)
  },
)

it('keeps its shape, and is written finer before it is drawn smaller', () => {
  expect(smallerPaintings(4000, 3000, goal).slice(0, 4)).toEqual([
    { width: 4000, height: 3000, quality: 0.92 },
    { width: 4000, height: 3000, quality: 0.8 },
    { width: 4000, height: 3000, quality: 0.7 },
    { width: 3000, height: 2250, quality: 0.92 },
  ])
})

it.each([
  [1_000_000, true],
  [1_000_000, false],
])('never has more pixels than %i (that itself passes: %s)', (value, inclusive) => {
  const paintings = smallerPaintings(4001, 2999, { ...goal, maxPixels: { value, inclusive } })
  const most = Math.max(...paintings.map(({ width, height }) => width * height))
  expect([most <= mostWithin({ value, inclusive }), most > value * 0.99]).toEqual([true, true])
})

it.each([
  [100, true, 100],
  [100, false, 99],
  [100.5, true, 100],
  [100.5, false, 100],
])('the most within %d (that itself passes: %s) is %i', (value, inclusive, most) => {
  expect(mostWithin({ value, inclusive })).toBe(most)
})
