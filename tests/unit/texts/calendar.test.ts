import { type CalendarFault } from '#shared/domain/calendar/calendar-faults'
import { calendarWords } from '#shared/texts/calendar'

it.each<[CalendarFault, string]>([
  [{ code: 'notADay', day: '2027-02-29' }, '没有 2027-02-29 这一天，请重新选择'],
  [{ code: 'otherYear', day: '2028-01-01' }, '2028-01-01 不在 2027 年，请到那一年的日历里修改'],
  [{ code: 'repeated', day: '2027-01-01' }, '1月1日（周五）已经在里面了'],
  [{ code: 'both', day: '2027-01-10' }, '1月10日（周日）不能既放假又上班，请先删去其中一个'],
  [{ code: 'alreadyWorked', day: '2027-01-11' }, '1月11日（周一）本来就上班，调休上班只能是周六或周日'],
  [{ code: 'noDayOff' }, '2027 年还没有一天放假，请按通知录入后再保存'],
])('a fault of a calendar says what to do: %j', (fault, words) => {
  expect(calendarWords.fault(fault, '2027')).toBe(words)
})

it('a change names its days, and of many only how many', () => {
  const many = Array.from({ length: 9 }, (_, index) => `2027-10-0${index + 1}`)
  expect(
    calendarWords.history.text({
      added: { daysOff: many, makeUpDays: ['2027-01-10'] },
      removed: { daysOff: ['2027-01-01', '2027-01-02'], makeUpDays: [] },
    }),
  ).toBe('新增：放假 9 天；调休上班 1月10日（周日）\n删去：放假 1月1日（周五）、1月2日（周六）')
})
