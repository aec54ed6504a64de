import { canonicalJson } from '#shared/domain/canonical-json'

it.each([
  ['sorted keys', { b: 1, a: { d: true, c: null } }, '{"a":{"c":null,"d":true},"b":1}'],
  ['no white space', [1, 'a b', [], {}], '[1,"a b",[],{}]'],
  ['texts in NFC, keys too', { 'e\u0301': 'e\u0301' }, '{"\u00e9":"\u00e9"}'],
  ['undefined fields left out', { a: undefined, b: 1 }, '{"b":1}'],
  ['an undefined element as null', [undefined], '[null]'],
  ['quotes and line breaks escaped', '"\n', '"\\"\\n"'],
  ['numbers as JSON has them', [0.1, 1e21, -0], '[0.1,1e+21,0]'],
])('has %s', (_what, value, text) => {
  expect(canonicalJson(value)).toBe(text)
})

it('does not depend on the order in which fields were written', () => {
  expect(canonicalJson({ a: 1, b: [{ x: 1, y: 2 }] })).toBe(canonicalJson({ b: [{ y: 2, x: 1 }], a: 1 }))
})
