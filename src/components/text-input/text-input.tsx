import { Input, View } from '@tarojs/components'
import { spoken } from '../../platform/spoken'
import './text-input.scss'

export interface TextInputProps {
  readonly label: string
  readonly value: string
  readonly onChange: (value: string) => void
  readonly onBlur?: () => void
  readonly placeholder?: string
  /** Characters; typing stops there. */
  readonly maxLength?: number
  readonly type?: 'text' | 'number' | 'digit'
  readonly wrong?: boolean
  readonly disabled?: boolean
  /** The keyboard opens with the page. */
  readonly focus?: boolean
  /** The keyboard has a search key, and this is what it does. */
  readonly onSearch?: () => void
  /** For journeys in the browser. */
  readonly id?: string
}

export function TextInput({
  label,
  value,
  onChange,
  onBlur,
  placeholder = '',
  maxLength = 200,
  type = 'text',
  wrong = false,
  disabled = false,
  focus = false,
  onSearch,
  id,
}: TextInputProps) {
  return (
    <View className={wrong ? 'text-input text-input--wrong' : 'text-input'} {...(id ? { id } : {})}>
      <Input
        className="text-input__control"
        placeholderClass="text-input__placeholder"
        value={value}
        type={type}
        placeholder={placeholder}
        maxlength={maxLength}
        disabled={disabled}
        focus={focus}
        {...(onSearch ? { confirmType: 'search' as const, onConfirm: onSearch } : {})}
        onInput={(event) => onChange(event.detail.value)}
        onBlur={() => onBlur?.()}
        {...spoken(label)}
      />
    </View>
  )
}
