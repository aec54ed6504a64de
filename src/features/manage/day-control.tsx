import { Picker, Text, View } from '@tarojs/components'
import { shanghaiDay } from '#shared/domain/days'
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
        {...spoken(`${label} ${day || manageSeason.amend.chooseDay}`, 'button')}
      >
        <Text>{day || manageSeason.amend.chooseDay}</Text>
        <Icon name="calendar" size="small" />
      </View>
    </Picker>
  )
}
