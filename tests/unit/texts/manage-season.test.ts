import { manageSeason } from '#shared/texts/manage-season'

const value = (field: readonly string[], held: string | number | boolean | null) =>
  manageSeason.seasonFile.value({ field }, held)

it.each([
  ['a source', ['closesAt', 'source'], 'default', '系统默认（通知未规定）'],
  ['a correction', ['closesAt', 'source'], 'amended', '省总工会更正'],
  ['a picture', ['picture'], 'a1b2c3d4e5f60718', '图片，编号 a1b2c3d4'],
  ['an instant', ['closesAt', 'value'], Date.UTC(2020, 10, 30, 16), '2020年12月1日 00:00'],
  ['a number', ['quota'], 50, '50'],
  ['a yes', ['formOpenHere'], true, '是'],
  ['nothing', ['summary'], '', '空'],
] as const)('a difference shows %s in words', (_what, field, held, words) => {
  expect(value(field, held)).toBe(words)
})
