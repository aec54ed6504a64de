export interface Share {
  /** A `<Button openType="share">` opens WeChat's own sheet. */
  readonly viaButton: boolean
  /** The URL of the page in a browser; absent in the mini-program. */
  addressOf(path: string): string | undefined
}
