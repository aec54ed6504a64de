import { Text, View } from '@tarojs/components'
import { type PropsWithChildren } from 'react'
import { spoken } from '../../platform/spoken'
import { Icon } from '../icon/icon'
import './form-field.scss'

export interface FormFieldProps {
  readonly label: string
  /** A word such as “optional” beside the label. */
  readonly mark?: string
  readonly help?: string
  /** What is wrong and what to do; stands below the control until it is mended. */
  readonly error?: string
  /** For scrolling to it. */
  readonly anchor?: string
}

export function FormField({ label, mark, help, error, anchor, children }: PropsWithChildren<FormFieldProps>) {
  return (
    <View
      className={error ? 'form-field form-field--wrong' : 'form-field'}
      {...(anchor ? { id: anchor } : {})}
    >
      <View className="form-field__head">
        <Text className="form-field__label">{label}</Text>
        {mark ? <Text className="form-field__mark">{mark}</Text> : null}
      </View>
      {help ? <Text className="form-field__help">{help}</Text> : null}
      {children}
      {error ? (
        <View className="form-field__error" {...spoken(error, 'alert')}>
          <Icon name="alert" size="small" />
          <Text>{error}</Text>
        </View>
      ) : null}
    </View>
  )
}
