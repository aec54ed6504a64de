import { Text, View } from '@tarojs/components'
import { type Slot } from '#shared/domain/season/slots'
import { fileSlot } from '#shared/texts/file-slot'
import { spoken } from '../../../platform/spoken'
import { type IdOf } from '../upload/ids'
import './file-slot.scss'

const words = fileSlot.series

export interface SeriesSwitchProps {
  readonly slot: Slot
  readonly series: boolean
  readonly id: IdOf
  readonly onChoose: (series: boolean) => void
}

/** One file, or a series of them. */
export function SeriesSwitch({ slot, series, id, onChoose }: SeriesSwitchProps) {
  const options = [
    { key: 'one', text: words.one, value: false },
    { key: 'many', text: words.many(slot.seriesMin ?? slot.min, slot.max), value: true },
  ]
  return (
    <View className="series-switch" {...spoken(words.label)}>
      {options.map(({ key, text, value }) => (
        <View
          key={key}
          id={id(`series-${key}`)}
          className={
            value === series ? 'series-switch__option series-switch__option--on' : 'series-switch__option'
          }
          hoverClass="series-switch__option--pressed"
          onClick={() => onChoose(value)}
          {...spoken(text, 'radio', { checked: value === series })}
        >
          <Text>{text}</Text>
        </View>
      ))}
    </View>
  )
}
