export interface SystemFontScale {
  /** The text size the phone is set to, as a factor of its normal one. */
  read(): number
  /** Applies a size to what stands outside our pages: in the browser's app its bars, and panels over the pages. */
  apply(size: { readonly scale: number; readonly large: boolean }): void
}
