import { formatDay, formatDuration, formatMoment, formatSize } from '#shared/texts/format'

const at = (text: string) => Date.parse(`${text}+08:00`)

it.each([
  ['midnight in Shanghai', at('2020-06-14T00:00'), '2020年6月14日', '6月14日 00:00'],
  ['the last minute of a year', at('2020-12-31T23:59'), '2020年12月31日', '12月31日 23:59'],
  ['an instant that is still yesterday in UTC', Date.UTC(2020, 2, 31, 16), '2020年4月1日', '4月1日 00:00'],
  ['one-digit hours and minutes', at('2020-02-29T09:05'), '2020年2月29日', '2月29日 09:05'],
])('writes %s by Shanghai’s wall clock', (_when, instant, day, moment) => {
  expect([formatDay(instant), formatMoment(instant)]).toEqual([day, moment])
})

it.each([
  [0, '0秒'],
  [41_999, '41秒'],
  [185_000, '3分05秒'],
])('writes %d ms as %s', (ms, text) => expect(formatDuration(ms)).toBe(text))

it.each([
  [1, '1 KB'],
  [1_048_575, '1023 KB'],
  [52_428_799, '49.9 MB'],
  [52_428_800, '50 MB'],
])('writes %d bytes as %s, never rounding up over a limit', (bytes, text) =>
  expect(formatSize(bytes)).toBe(text),
)
