import { receiptNumberIn } from '#shared/domain/work/receipt-number'

it.each([
  ['2020-7KM3XQ', '2020-7KM3XQ'],
  [' 2020－7km3xq ', '2020-7KM3XQ'],
  ['２０２０ ７ＫＭ ３ＸＱ', '2020-7KM3XQ'],
  ['20217KM3XQ', '2021-7KM3XQ'],
  ['7km3xq', '2020-7KM3XQ'],
  ['\u200b2020–7KM3XQ', '2020-7KM3XQ'],
  ['', undefined],
  ['夜班之后', undefined],
  ['2020-7KM3X', undefined],
  ['2020-7KM3XO', undefined],
  ['2020-7KM3XQ9', undefined],
])('in “%s” it reads %s', (text, number) => {
  expect(receiptNumberIn(text, '2020')).toBe(number)
})
