export type SpokenRole =
  | 'button'
  | 'link'
  | 'checkbox'
  | 'radio'
  | 'switch'
  | 'tab'
  | 'img'
  | 'progressbar'
  | 'alert'
  | 'status'
  | 'heading'

/** What a screen reader says of an element; a `status` is read on each change. Spread the result into a Taro component. */
export type Spoken = (
  label: string,
  role?: SpokenRole,
  state?: {
    readonly checked?: boolean
    readonly disabled?: boolean
    /** For a `progressbar`, 0 to 100. */
    readonly value?: number
  },
) => Record<string, string | boolean | number>
