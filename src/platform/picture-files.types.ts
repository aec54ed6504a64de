/** Pictures that the phone keeps between starts. */
export interface PictureFiles {
  /** Fetches a picture and keeps it under a name; answers where it is, undefined when it could not be had or kept. */
  keep(url: string, name: string): Promise<string | undefined>
  isThere(path: string): Promise<boolean>
  remove(path: string): Promise<void>
}
