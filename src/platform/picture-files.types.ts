/** Pictures that the phone keeps between starts. */
export interface PictureFiles {
  /** Fetches a picture, stores it under the name and returns its path. Undefined if either fails. */
  keep(url: string, name: string): Promise<string | undefined>
  isThere(path: string): Promise<boolean>
  remove(path: string): Promise<void>
}
