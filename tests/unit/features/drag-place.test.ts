import { placeAt } from '../../../src/features/works/slot/drag-place'

/** Two columns of 100 × 200 px. */
const boxes = [0, 1, 2, 3, 4].map((at) => ({
  left: (at % 2) * 110,
  top: Math.floor(at / 2) * 210,
  width: 100,
  height: 200,
}))

it.each([
  ['not moved', 2, 0, 0, 2],
  ['a little', 2, 20, -30, 2],
  ['one to the right', 2, 90, 5, 3],
  ['one up', 2, 0, -180, 0],
  ['to the last', 0, 10, 400, 4],
  ['far beyond the edge', 1, 900, 900, 4],
])('a dragged file that came %s stands there', (_how, from, dx, dy, to) => {
  expect(placeAt(boxes, from, dx, dy)).toBe(to)
})

it('stays where it is while nothing could be measured', () => {
  expect(placeAt([], 3, 500, 500)).toBe(3)
})
