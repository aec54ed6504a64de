import { maskPhone } from '#shared/domain/access/mask-phone'
import { containsPhone, maskPhonesIn } from '#shared/domain/access/phone-in-text'
import { isPhone } from '#shared/domain/work/completeness'

describe('a phone number inside a text', () => {
  it.each([
    ['bare', '联系13800007188'],
    ['alone', '13800007188'],
    ['grouped by spaces', '联系 138 0000 7188 谢谢'],
    ['grouped by dashes', '138-0000-7188'],
    ['grouped by dots', '138.0000.7188'],
    ['with two spaces between groups', '138  0000  7188'],
    ['digit by digit', '1 3 8 0 0 0 0 7 1 8 8'],
    ['digit by digit with dashes', '1-3-8-0-0-0-0-7-1-8-8'],
    ['in full-width digits', '１３８００００７１８８'],
    ['with ideographic spaces', '138　0000　7188'],
    ['with middle dots', '138·0000·7188'],
    ['with invisible spaces', '138\u200b0000\u200b7188'],
    ['with the country code', '+8613800007188'],
    ['with the country code and spaces', '+86 138 0000 7188'],
    ['with 0086', '008613800007188'],
    ['between Chinese characters', '找13800007188问'],
    ['of the newest ranges', '19912345678 16612345678'],
    ['on the second line', '第一行\n13800007188'],
  ])('is seen %s', (_how, text) => {
    expect(containsPhone(text)).toBe(true)
  })

  it.each([
    ['a short number', '12351'],
    ['ten digits', '1380000718'],
    ['twelve digits', '138000071880'],
    ['an identity card', '610302197801011234'],
    ['a second digit that no mobile has', '12800007188'],
    ['a range of months', '1985.3-2020.05'],
    ['dates', '1949-10-1 2020-1-1'],
    ['a date and a time', '2020-05-01 13:00:07 188'],
    ['nothing', ''],
  ])('is not seen in %s', (_what, text) => {
    expect(containsPhone(text)).toBe(false)
  })
})

it.each([
  ['029-87329782', true],
  ['02987329782', true],
  ['029 8732 9782', true],
  ['０２９－８７３２９７８２', true],
  ['1029-87329782', false],
  ['029-873297821', false],
  ['87329782', false],
])('%j holds the author’s own landline 029-87329782: %s', (text, holds) => {
  expect(containsPhone(`电话${text}。`, '029-87329782')).toBe(holds)
  expect(containsPhone(`电话${text}。`)).toBe(false)
  expect(maskPhonesIn(`电话${text}。`, '029-87329782')).toBe(holds ? '电话****82。' : `电话${text}。`)
})

it.each(['', '138', '12351'])('%j is too short to be an own number', (own) => {
  expect(maskPhonesIn('12351 138', own)).toBe('12351 138')
})

it.each([
  ['13800007188', true],
  ['029-87329782', true],
  ['02987329782', true],
  ['0917-3260000', true],
  ['138 0000 7188', false],
  ['12800007188', false],
  ['1380000718', false],
  ['138000071880', false],
  ['87329782', false],
  ['１３８００００７１８８', false],
  ['+8613800007188', false],
  ['13800007188\n', false],
  ['', false],
])('%j as the author’s own number: %s', (text, valid) => {
  expect(isPhone(text)).toBe(valid)
})

it.each([
  ['13800007188', '138****7188'],
  ['029-87329782', '****82'],
  ['', ''],
])('%j is shown to officers as %j', (phone, masked) => {
  expect(maskPhone(phone)).toBe(masked)
})

it.each([
  ['焊枪 138 0000 7188.mp4', '焊枪 138****7188.mp4'],
  ['+86-13800007188 与 １３９１２３４５６７８', '+138****7188 与 139****5678'],
  ['13800007188 13912345678', '138****7188 139****5678'],
  ['1949-10-1 2020-1-1 一把焊枪', '1949-10-1 2020-1-1 一把焊枪'],
])('%j is shown as %j', (text, masked) => {
  expect(maskPhonesIn(text)).toBe(masked)
})
