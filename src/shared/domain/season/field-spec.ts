import { type Source } from '#shared/domain/season/sourced'

interface FieldBase {
  /** The work stores the answer, a string, under this key. */
  readonly key: string
  readonly label: string
  /** One line under the label. */
  readonly help?: string
  readonly required: boolean
  readonly source: Source
  readonly clauseId?: string
}

/** One line of text; lengths count characters. */
export interface TextField extends FieldBase {
  readonly kind: 'text'
  readonly maxLength: number
}

export interface LongTextField extends FieldBase {
  readonly kind: 'longText'
  readonly minLength?: number
  readonly maxLength: number
}

export interface ChoiceOption {
  readonly key: string
  readonly label: string
  /** Shown when it is chosen; it does not prevent submission. */
  readonly warning?: string
}

/** Exactly one option; the answer is its key. */
export interface ChoiceField extends FieldBase {
  readonly kind: 'choice'
  readonly options: readonly ChoiceOption[]
}

/** One or more options; the answer is their keys joined by commas. */
export interface ChoicesField extends FieldBase {
  readonly kind: 'choices'
  readonly options: readonly ChoiceOption[]
  readonly max?: number
}

/** The answer is a unit's id. */
export interface UnitField extends FieldBase {
  readonly kind: 'unit'
}

export interface PhoneField extends FieldBase {
  readonly kind: 'phone'
}

/** A calendar day of Asia/Shanghai, stored as `YYYY-MM-DD`; never later than today. */
export interface DateField extends FieldBase {
  readonly kind: 'date'
  /** Whether the photo's date is offered. */
  readonly fromPhoto?: boolean
}

/** A place in words. */
export interface PlaceField extends FieldBase {
  readonly kind: 'place'
  /** Whether the photo's city is offered. */
  readonly fromPhoto?: boolean
  readonly maxLength: number
}

/** An `http(s)` address or the name of a mini-program or official account. */
export interface LinkField extends FieldBase {
  readonly kind: 'link'
  readonly maxLength: number
}

/** A whole number from zero to `max`, in decimal digits. */
export interface NumberField extends FieldBase {
  readonly kind: 'number'
  readonly max: number
}

/** A question of one sub-project only. Questions of every work (title, unit, name, phone…) are not listed here. */
export type FieldSpec =
  | TextField
  | LongTextField
  | ChoiceField
  | ChoicesField
  | UnitField
  | PhoneField
  | DateField
  | PlaceField
  | LinkField
  | NumberField
