export interface Clipboard {
  /** The platform itself tells that it copied. */
  readonly announcesItself: boolean
  /** False when the platform refused. */
  copy(text: string): Promise<boolean>
}
