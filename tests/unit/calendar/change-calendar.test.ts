import { changeCalendar } from '#shared/domain/calendar/change-calendar'
import { type CalendarDays, type YearCalendar } from '#shared/domain/calendar/year-calendar'
import { Refusal } from '#shared/domain/refusal'

const AT = Date.parse('2026-11-30T10:00:00+08:00')
const NEW_YEAR: CalendarDays = {
  daysOff: ['2027-01-03', '2027-01-01', '2027-01-02'],
  makeUpDays: ['2027-02-14', '2027-01-10'],
}
const deed = { at: AT, by: 'person-1', event: 'added' } as const
const first = changeCalendar('2027', null, NEW_YEAR, deed)

function refused(days: Partial<CalendarDays>, present: YearCalendar | null = null) {
  try {
    changeCalendar('2027', present, { ...NEW_YEAR, ...days }, deed)
  } catch (error) {
    if (error instanceof Refusal) return { code: error.code, ...error.details }
    throw error
  }
  return 'accepted'
}

it('a year’s first calendar has its days in order and says who wrote them', () => {
  expect(first).toEqual({
    year: '2027',
    version: 1,
    daysOff: ['2027-01-01', '2027-01-02', '2027-01-03'],
    makeUpDays: ['2027-01-10', '2027-02-14'],
    history: [
      {
        ...deed,
        added: {
          daysOff: ['2027-01-01', '2027-01-02', '2027-01-03'],
          makeUpDays: ['2027-01-10', '2027-02-14'],
        },
        removed: { daysOff: [], makeUpDays: [] },
      },
    ],
  })
})

it('a change keeps what was done before and says only what is otherwise', () => {
  const days = { daysOff: ['2027-01-01', '2027-01-02', '2027-05-01'], makeUpDays: ['2027-01-10'] }
  const later = { at: AT + 1, by: 'person-2', event: 'changed' } as const
  expect(changeCalendar('2027', first, days, later)).toEqual({
    year: '2027',
    version: 2,
    ...days,
    history: [
      ...first.history,
      {
        ...later,
        added: { daysOff: ['2027-05-01'], makeUpDays: [] },
        removed: { daysOff: ['2027-01-03'], makeUpDays: ['2027-02-14'] },
      },
    ],
  })
})

it.each<[string, Partial<CalendarDays>, string, string | null]>([
  ['a day of another year', { daysOff: ['2027-01-01', '2028-01-01'] }, 'otherYear', '2028-01-01'],
  ['a make-up day of another year', { makeUpDays: ['2026-12-27'] }, 'otherYear', '2026-12-27'],
  ['a day that is none', { daysOff: ['2027-02-29'] }, 'notADay', '2027-02-29'],
  ['what is no date', { makeUpDays: ['soon'] }, 'notADay', 'soon'],
  ['a day twice', { daysOff: ['2027-01-01', '2027-01-01'] }, 'repeated', '2027-01-01'],
  ['a day off that is worked', { daysOff: ['2027-01-01', '2027-01-10'] }, 'both', '2027-01-10'],
  ['a make-up day on a Monday', { makeUpDays: ['2027-01-11'] }, 'alreadyWorked', '2027-01-11'],
  ['a year without a day off', { daysOff: [], makeUpDays: [] }, 'noDayOff', null],
])('%s is refused by its name', (_what, days, fault, day) => {
  expect(refused(days)).toEqual({ code: 'CALENDAR_INVALID', year: '2027', fault, day })
})

it('a day off may be a Saturday, as notices list whole holidays', () => {
  expect(refused({ daysOff: ['2027-01-02'] })).toBe('accepted')
})

it('the same days in another order are no change', () => {
  expect(refused({ daysOff: [...NEW_YEAR.daysOff].reverse() }, first)).toEqual({ code: 'NOTHING_CHANGED' })
})
