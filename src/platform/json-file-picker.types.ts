import { type UploadableFile } from './file-upload.types'

export type JsonPickResult =
  | { readonly outcome: 'picked'; readonly file: UploadableFile }
  | { readonly outcome: 'cancelled' | 'denied' | 'failed' }

/** Picks one JSON file, from a WeChat conversation or the computer. Never throws. */
export type PickJsonFile = () => Promise<JsonPickResult>
