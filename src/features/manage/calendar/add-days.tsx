import { View } from '@tarojs/components'
import { useState } from 'react'
import { endOfDay, startOfDay } from '#shared/domain/days'
import { calendarWords } from '#shared/texts/calendar'
import { Button } from '../../../components/button/button'
import { Card } from '../../../components/card/card'
import { ChoiceChips } from '../../../components/choice-chips/choice-chips'
import { FormField } from '../../../components/form-field/form-field'
import { SectionTitle } from '../../../components/section-title/section-title'
import { DayControl } from '../day-control'
import '../manage.scss'
import { DAY_KINDS, type DayKind } from './calendar-draft'
import { daysOf } from './spans'
import { type CalendarEditing } from './use-calendar-editing'

/** Longer than any holiday. */
const MAX_DAYS_AT_ONCE = 15

const words = calendarWords.add
const KINDS = DAY_KINDS.map((key) => ({ key, label: calendarWords.kind(key) }))

export interface AddDaysProps {
  readonly year: string
  readonly add: CalendarEditing['add']
}

/** Adds a holiday, from one day to another, or a day that is made up for. */
export function AddDays({ year, add }: AddDaysProps) {
  const [kind, setKind] = useState<DayKind>('daysOff')
  const [first, setFirst] = useState('')
  const [last, setLast] = useState('')
  const [error, setError] = useState<string>()
  const ofYear = { from: startOfDay(`${year}-01-01`), to: endOfDay(`${year}-12-31`) - 1 }
  const single = kind === 'makeUpDays'

  const submit = () => {
    if (first === '') return setError(words.empty)
    const days = daysOf(first, single || last === '' ? first : last, MAX_DAYS_AT_ONCE)
    if (!days) return setError(words.backwards(MAX_DAYS_AT_ONCE))
    const fault = add(kind, days)
    if (fault) return setError(calendarWords.fault(fault, year))
    setError(undefined)
    setFirst('')
    setLast('')
  }
  return (
    <>
      <SectionTitle title={words.title} />
      <Card>
        <View className="manage__form">
          <FormField label={words.kind}>
            <ChoiceChips
              id="add-kind"
              options={KINDS}
              chosen={[kind]}
              onChoose={(key) => setKind(key as DayKind)}
            />
          </FormField>
          <FormField label={single ? words.only : words.first} error={error} anchor="add-days">
            <DayControl id="add-first" label={words.first} day={first} {...ofYear} onChoose={setFirst} />
          </FormField>
          {single ? null : (
            <FormField label={words.last} help={words.lastHelp} anchor="add-days-last">
              <DayControl id="add-last" label={words.last} day={last} {...ofYear} onChoose={setLast} />
            </FormField>
          )}
          <Button id="add-day" kind="plain" text={words.button} onClick={submit} />
        </View>
      </Card>
    </>
  )
}
