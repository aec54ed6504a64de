import { type UploadableFile } from './file-upload.types'

export type JsonPickResult =
  | { readonly outcome: 'picked'; readonly file: UploadableFile }
  | { readonly outcome: 'cancelled' | 'denied' | 'failed' }

/** One file of data: out of a WeChat conversation, or of the computer. Never throws. */
export type PickJsonFile = () => Promise<JsonPickResult>
