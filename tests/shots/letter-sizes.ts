/** A size that every page is looked at in. */
export interface LetterSize {
  readonly name: '1x' | '1.75x' | 'large'
  /** WeChat's own setting; 16 is normal, 28 the largest that layouts are held to. */
  readonly fontSizeSetting: number
  /** 大字版, as it is kept on the phone. */
  readonly kept: { readonly 'large-text': boolean }
  /** What the audit asks of a page in it, in px of the screen. */
  readonly leastTapPx: number
  readonly leastTextPx: number
}

export const LETTER_SIZES: readonly LetterSize[] = [
  { name: '1x', fontSizeSetting: 16, kept: { 'large-text': false }, leastTapPx: 44, leastTextPx: 12 },
  { name: '1.75x', fontSizeSetting: 28, kept: { 'large-text': false }, leastTapPx: 44, leastTextPx: 21 },
  { name: 'large', fontSizeSetting: 16, kept: { 'large-text': true }, leastTapPx: 60, leastTextPx: 18 },
]
