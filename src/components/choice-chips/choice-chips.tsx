import { Text, View } from '@tarojs/components'
import { spoken } from '../../platform/spoken'
import './choice-chips.scss'

export interface ChoiceChipsProps {
  readonly options: ReadonlyArray<{ readonly key: string; readonly label: string }>
  readonly chosen: readonly string[]
  readonly onChoose: (key: string) => void
  /** Several may be chosen. */
  readonly several?: boolean
  readonly wrong?: boolean
  /** Each chip's element id begins with it. */
  readonly id?: string
}

/** A few short answers side by side; they wrap where the screen ends. */
export function ChoiceChips({
  options,
  chosen,
  onChoose,
  several = false,
  wrong = false,
  id,
}: ChoiceChipsProps) {
  return (
    <View className={wrong ? 'choice-chips choice-chips--wrong' : 'choice-chips'}>
      {options.map(({ key, label }) => {
        const on = chosen.includes(key)
        return (
          <View
            key={key}
            className={on ? 'choice-chips__chip choice-chips__chip--on' : 'choice-chips__chip'}
            hoverClass="choice-chips__chip--pressed"
            onClick={() => onChoose(key)}
            {...(id ? { id: `${id}-${key}` } : {})}
            {...spoken(label, several ? 'checkbox' : 'radio', { checked: on })}
          >
            <Text>{label}</Text>
          </View>
        )
      })}
    </View>
  )
}
