import { type ReviewTerm } from '#shared/domain/work/review-term'
import { reviewTermWords } from '#shared/texts/review-term'
import { endOfDay } from '#shared/domain/days'

const inTime: ReviewTerm = {
  ...{ workingDays: 1, source: 'default', dueAt: endOfDay('2020-12-01'), yearsMissing: [] },
}
const provisional: ReviewTerm = { ...inTime, dueAt: endOfDay('2027-01-04'), yearsMissing: ['2027'] }

it.each([
  ['in time', inTime, '请于 12月1日（周二）前审核'],
  ['one working day late', { ...inTime, overdueDays: 1 }, '已超期 1 个工作日'],
  ['late on a weekend', { ...inTime, overdueDays: 0 }, '已超期'],
  ['in a year without a calendar', provisional, '请于 1月4日（周一）前审核（暂定）'],
])('an officer reads of a work %s', (_what, term, words) => {
  expect(reviewTermWords.due(term)).toBe(words)
})

it.each([
  ['in time', inTime, '一般在 12月1日（周二）前审核（系统默认，通知未规定）。'],
  [
    'that is late',
    { ...inTime, overdueDays: 2 },
    '一般在 12月1日（周二）前审核（系统默认，通知未规定），现在已超期 2 个工作日。',
  ],
  [
    'in a year without a calendar',
    provisional,
    '一般在 1月4日（周一）前审核（系统默认，通知未规定）。2027 年的工作日历还没有录入，暂按周一至周五推算。',
  ],
])('an author reads of a work %s', (_what, term, words) => {
  expect(reviewTermWords.forAuthor(term)).toBe(words)
})

it('a list says its rule once, with every year that has no calendar', () => {
  const other: ReviewTerm = { ...provisional, yearsMissing: ['2028', '2027'] }
  expect([
    reviewTermWords.ruleOfAll([undefined, inTime]),
    reviewTermWords.ruleOfAll([inTime, provisional, other]),
    reviewTermWords.ruleOfAll([undefined]),
  ]).toEqual([
    '审核期限 1 个工作日，含最后一天（系统默认，通知未规定）',
    '审核期限 1 个工作日，含最后一天（系统默认，通知未规定）。2027、2028 年的工作日历还没有录入，暂按周一至周五推算',
    '',
  ])
})
