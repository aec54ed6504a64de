import { Text, View } from '@tarojs/components'
import { spoken } from '../../../platform/spoken'
import './file-slot.scss'

export interface SlotSwitchProps<Key extends string> {
  readonly label: string
  /** Each with its element id. */
  readonly options: ReadonlyArray<{ readonly key: Key; readonly id: string; readonly text: string }>
  readonly chosen: Key
  readonly onChoose: (key: Key) => void
}

/** How a slot is filled: one of a few ways. */
export function SlotSwitch<Key extends string>({ label, options, chosen, onChoose }: SlotSwitchProps<Key>) {
  return (
    <View className="series-switch" {...spoken(label)}>
      {options.map(({ key, id, text }) => (
        <View
          key={key}
          id={id}
          className={
            key === chosen ? 'series-switch__option series-switch__option--on' : 'series-switch__option'
          }
          hoverClass="series-switch__option--pressed"
          onClick={() => onChoose(key)}
          {...spoken(text, 'radio', { checked: key === chosen })}
        >
          <Text>{text}</Text>
        </View>
      ))}
    </View>
  )
}
