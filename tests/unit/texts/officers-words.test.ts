import { sentence } from '#shared/texts/format'
import { reviewLinks } from '#shared/texts/review-links'
import { signatureSheet } from '#shared/texts/signature-sheet'
import { workLinks } from '#shared/texts/work-links'

it.each([
  ['提取码不对', '提取码不对。'],
  ['提取码不对。', '提取码不对。'],
  ['打得开吗？ ', '打得开吗？'],
  ['打不开！', '打不开！'],
  ['打不开……', '打不开……'],
  ['Not found.', 'Not found.'],
])('%j ends once', (words, ended) => {
  expect(sentence(words)).toBe(ended)
})

it.each([
  ['a dead link, before its author while it is returned', workLinks.dead.fix],
  ['a dead link, before its author while it is in review', workLinks.dead.wait],
  [
    'a dead link, before officers',
    (reason: string) => reviewLinks.dead.markedBy('6月14日 12:00', '宝鸡市总工会', reason),
  ],
  ['a sheet that does not fit', signatureSheet.author.refused],
])('an officer’s words about %s read the same with and without his full stop', (_about, told) => {
  const text = told('提取码不对。')
  expect(text).toBe(told('提取码不对'))
  expect(text).toContain('提取码不对。')
  expect(text).not.toContain('。。')
})
