import { type WechatRefusal } from './wechat-refusal'

export type Saved = 'saved' | WechatRefusal

export interface Album {
  /** What the button that saves is for: the phone's album, or a file that the browser downloads. */
  readonly kind: 'album' | 'download'
  /** Keeps a picture; `name` is its file's where it has one. Never throws. */
  save(path: string, name: string): Promise<Saved>
  /** Opens the settings where the album is allowed; after a tap only. True when it is allowed now. */
  openSettings(): Promise<boolean>
}
