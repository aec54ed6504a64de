import fc from 'fast-check'
import { decodeScene, decodeShareQuery, encodeScene, sharePath } from '#shared/domain/sharing/scene'

it('the longest scene has 29 characters', () => {
  expect(encodeScene({ kind: 'w', id: 'aB3dE6gH9jK2mN5p', unitCode: '0aZ9' })).toBe(
    't=w&i=aB3dE6gH9jK2mN5p&u=0aZ9',
  )
})

it('a scene names its thing, and the unit where there is one', () => {
  const thing = { kind: 'a', id: 'abc' } as const
  expect([encodeScene(thing), encodeScene({ ...thing, unitCode: '0aZ9' })]).toEqual([
    't=a&i=abc',
    't=a&i=abc&u=0aZ9',
  ])
  expect([decodeScene('t=a&i=abc'), decodeScene('t%3Da%26i%3Dabc%26u%3D0aZ9')]).toEqual([
    thing,
    { ...thing, unitCode: '0aZ9' },
  ])
})

it('a code’s scene goes before anything else a page was opened with', () => {
  expect(decodeShareQuery({ scene: 't=a&i=abc', t: 'w', i: 'def' })).toEqual({ kind: 'a', id: 'abc' })
})

it.each([
  [200, { kind: 'w', id: 'abc' }],
  [201, undefined],
])('a scene of %i characters', (length, thing) => {
  expect(decodeScene('t=w&i=abc&x='.padEnd(length, 'x'))).toEqual(thing)
})

it('a card’s path carries the same as a code’s scene', () => {
  const path = sharePath({ kind: 's', id: '0kF3x9QzR', unitCode: 'abcd' })
  expect(path).toBe('/pages/share/index?t=s&i=0kF3x9QzR&u=abcd')
  expect(decodeShareQuery({ t: 's', i: '0kF3x9QzR', u: 'abcd' })).toEqual({
    kind: 's',
    id: '0kF3x9QzR',
    unitCode: 'abcd',
  })
})

it('a plain link’s QR code brings the whole link, which names the same', () => {
  const thing = { kind: 's', id: '0kF3x9QzR', unitCode: 'abcd' } as const
  for (const address of ['https://union.example/open', 'https://union.example/#/pages/share/index']) {
    const q = encodeURIComponent(`${address}?${encodeScene(thing)}`)
    expect(decodeShareQuery({ q, scancode_time: '1591000000' })).toEqual(thing)
  }
  for (const q of ['', 'https://union.example', 7, ['t=s&i=abc'], `https://a?t=s&i=abc&x=${'a'.repeat(700)}`])
    expect(decodeShareQuery({ q })).toBeUndefined()
})

it.each([
  ['nothing', undefined],
  ['a number', 7],
  ['an object', { toString: null }],
  ['an empty text', ''],
  ['no kind', 'i=abc'],
  ['no id', 't=w'],
  ['a kind there is not', 't=x&i=abc'],
  ['an id of 17 letters', 't=w&i=aaaaaaaaaaaaaaaaa'],
  ['an id that names a path', 't=w&i=..%2F..'],
  ['an id with a line’s end', 't=w&i=abc%0A'],
  ['a broken escape', 't=w&i=%E0%A4%A'],
  ['another alphabet', 't=w&i=ａｂｃ'],
  ['200,000 characters', `t=w&i=abc&u=${'a'.repeat(200_000)}`],
  ['a prototype’s name', 't=constructor&i=abc'],
])('a scene that is %s names nothing', (_what, scene) => {
  expect([decodeScene(scene), decodeShareQuery({ scene })]).toEqual([undefined, undefined])
})

it('the first of repeated fields counts, a unit’s code that is none is left out', () => {
  expect(decodeScene('t=w&t=s&i=abc&i=def&u=xy')).toEqual({ kind: 'w', id: 'abc' })
  expect(decodeShareQuery({ t: 'w', i: 'abc', u: ['abcd'] })).toEqual({ kind: 'w', id: 'abc' })
})

it('whatever is sent never throws, and what is understood is sound', () => {
  fc.assert(
    fc.property(fc.oneof(fc.anything(), fc.record({ t: fc.anything(), i: fc.anything() })), (query) => {
      for (const thing of [
        decodeScene(query),
        decodeShareQuery(query),
        decodeShareQuery({ scene: query }),
        decodeShareQuery({ q: query }),
      ])
        if (thing) expect(encodeScene(thing)).toMatch(/^t=[swanh]&i=[A-Za-z0-9]{1,16}(&u=[A-Za-z0-9]{4})?$/)
    }),
    { numRuns: 3000 },
  )
})
