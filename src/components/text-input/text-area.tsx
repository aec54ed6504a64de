import { Text, Textarea, View } from '@tarojs/components'
import { spoken } from '../../platform/spoken'
import './text-input.scss'

export interface TextAreaProps {
  readonly label: string
  readonly value: string
  readonly onChange: (value: string) => void
  readonly onBlur?: () => void
  readonly placeholder?: string
  /** Characters. */
  readonly maxLength: number
  readonly wrong?: boolean
  /** For texts of some paragraphs. */
  readonly tall?: boolean
  /** For journeys in the browser. */
  readonly id?: string
}

/** Several lines, with the count of characters below. */
export function TextArea({
  label,
  value,
  onChange,
  onBlur,
  placeholder = '',
  maxLength,
  wrong = false,
  tall = false,
  id,
}: TextAreaProps) {
  return (
    <View className={wrong ? 'text-input text-input--wrong' : 'text-input'} {...(id ? { id } : {})}>
      <Textarea
        className={tall ? 'text-input__area text-input__area--tall' : 'text-input__area'}
        placeholderClass="text-input__placeholder"
        value={value}
        placeholder={placeholder}
        maxlength={maxLength}
        showConfirmBar={false}
        onInput={(event) => onChange(event.detail.value)}
        onBlur={() => onBlur?.()}
        {...spoken(label)}
      />
      <Text className="text-input__count">{`${Array.from(value).length}/${maxLength}`}</Text>
    </View>
  )
}
