export interface SystemFontScale {
  /** The phone's text size, as a factor of the normal size. */
  read(): number
  /** Applies a size outside our pages: to the bars of the browser's app, and to panels over the pages. */
  apply(size: { readonly scale: number; readonly large: boolean }): void
}
