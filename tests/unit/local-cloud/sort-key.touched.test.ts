import * as fc from 'fast-check'
import { type StoredDocument, type Value } from '../../../local-cloud/database/ejson'
import { compareDocuments, sortKey } from '../../../local-cloud/database/sort-key'

const inOrder: Value[] = [
  ...[
    null,
    Number.NaN,
    -Infinity,
    -1e300,
    -2,
    -1.5,
    -Number.MIN_VALUE,
    0,
    Number.MIN_VALUE,
    1.5,
    2,
    10,
    2 ** 53,
    Infinity,
  ],
  ...['', '10', '2', 'A', 'a', 'aa', '好', '😀'],
  ...[{ a: 1 }, false, true, new Date(-5), new Date(0), new Date(5)],
]

it('keys stand in the order of BSON for every pair of values', () => {
  const shuffled = [...inOrder].reverse().sort((left, right) => Buffer.compare(sortKey(left), sortKey(right)))
  expect(shuffled).toEqual(inOrder)
})

it('keys of numbers and of texts agree with their own order', () => {
  fc.assert(
    fc.property(fc.double({ noNaN: true }), fc.double({ noNaN: true }), (left, right) => {
      const expected = left === right ? 0 : left < right ? -1 : 1
      expect(Buffer.compare(sortKey(left), sortKey(right))).toBe(expected)
    }),
  )
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (left, right) => {
      const expected = Buffer.compare(Buffer.from(left), Buffer.from(right))
      expect(Buffer.compare(sortKey(left), sortKey(right))).toBe(expected)
    }),
  )
})

it('an array sorts by its least element upwards and by its greatest downwards', () => {
  const documents: StoredDocument[] = [
    { _id: 'wide', n: [1, 9] },
    { _id: 'middle', n: 5 },
    { _id: 'empty', n: [] },
    { _id: 'missing' },
  ]
  const sorted = (direction: 1 | -1) =>
    [...documents].sort(compareDocuments([['n', direction]])).map(({ _id }) => _id)
  expect(sorted(1)).toEqual(['empty', 'missing', 'wide', 'middle'])
  expect(sorted(-1)).toEqual(['wide', 'middle', 'missing', 'empty'])
})
