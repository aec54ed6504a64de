import { ScrollView, Text, View } from '@tarojs/components'
import { spoken } from '../../platform/spoken'
import './chip-row.scss'

export interface Chip {
  readonly key: string
  readonly text: string
  /** What a screen reader says where the text alone is not enough. */
  readonly label?: string
}

export interface ChipRowProps {
  readonly chips: readonly Chip[]
  /** The chosen chip's key. */
  readonly chosen: string
  readonly onChoose: (key: string) => void
  /** Each chip's element id begins with it. */
  readonly id?: string
}

/** One of several, in a row that scrolls sideways when it is wide. */
export function ChipRow({ chips, chosen, onChoose, id }: ChipRowProps) {
  return (
    <ScrollView className="chip-row" scrollX enhanced showScrollbar={false}>
      <View className="chip-row__chips">
        {chips.map(({ key, text, label }) => {
          const on = key === chosen
          return (
            <View
              key={key}
              className={on ? 'chip-row__chip chip-row__chip--on' : 'chip-row__chip'}
              hoverClass="chip-row__chip--pressed"
              onClick={() => onChoose(key)}
              {...(id ? { id: `${id}-${key}` } : {})}
              {...spoken(label ?? text, 'radio', { checked: on })}
            >
              <Text>{text}</Text>
            </View>
          )
        })}
      </View>
    </ScrollView>
  )
}
