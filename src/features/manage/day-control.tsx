import { Picker, Text, View } from '@tarojs/components'
import { shanghaiDay, startOfDay } from '#shared/domain/days'
import { formatDay } from '#shared/texts/format'
import { manageSeason } from '#shared/texts/manage-season'
import { Icon } from '../../components/icon/icon'
import { spoken } from '../../platform/spoken'
import './manage.scss'

export interface DayControlProps {
  readonly id: string
  readonly label: string
  /** `YYYY-MM-DD` */
  readonly day: string
  /** The first day that can be chosen; epoch ms. */
  readonly from?: number
  /** The last one; epoch ms of any moment of it. */
  readonly to?: number
  readonly onChoose: (day: string) => void
}

/** A calendar day of Shanghai. */
export function DayControl({ id, label, day, from, to, onChoose }: DayControlProps) {
  const shown = day ? formatDay(startOfDay(day)) : manageSeason.amend.chooseDay
  return (
    <Picker
      mode="date"
      value={day}
      {...(from === undefined ? {} : { start: shanghaiDay(from) })}
      {...(to === undefined ? {} : { end: shanghaiDay(to) })}
      onChange={(event) => onChoose(String(event.detail.value))}
    >
      <View
        id={id}
        className="manage__day"
        hoverClass="manage__day--pressed"
        {...spoken(`${label} ${shown}`, 'button')}
      >
        <Text>{shown}</Text>
        <Icon name="calendar" size="small" />
      </View>
    </Picker>
  )
}
