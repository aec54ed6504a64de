export interface SystemFontScale {
  /** The text size the phone is set to, as a factor of its normal one. */
  read(): number
  /** Applies a factor to what stands outside our pages (title and tab bar of the browser's app). */
  apply(scale: number): void
}
