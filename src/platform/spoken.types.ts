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

/** What a screen reader says of an element: spread the result into a Taro component. */
export type Spoken = (
  label: string,
  role?: SpokenRole,
  state?: { readonly checked?: boolean; readonly disabled?: boolean },
) => Record<string, string | boolean>
