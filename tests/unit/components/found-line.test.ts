import { foundLine, marked } from '../../../src/components/found-row/found-line'

const text = '第一行\n时长小于 3 分钟\n最后'

it.each([
  ['inside a line', { start: 6, end: 8 }, { before: '时长', found: '小于', after: ' 3 分钟' }],
  ['at the beginning', { start: 0, end: 2 }, { before: '', found: '第一', after: '行' }],
  ['at the end', { start: 14, end: 16 }, { before: '', found: '最后', after: '' }],
  [
    'over the end of a line: what stands in its first',
    { start: 2, end: 6 },
    { before: '第一', found: '行', after: '' },
  ],
])('tells the line of what was found %s', (_where, span, line) => {
  expect(foundLine(text, span)).toEqual(line)
})

it('parts a title around what was found', () => {
  expect(marked('微电影征集', { start: 0, end: 3 })).toEqual({ before: '', found: '微电影', after: '征集' })
})
