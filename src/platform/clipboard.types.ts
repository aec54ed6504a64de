export interface Clipboard {
  /** The platform itself announces the copy. */
  readonly announcesItself: boolean
  /** False when the platform refused. */
  copy(text: string): Promise<boolean>
}
