import { type WechatRefusal } from './wechat-refusal'

export type Saved = 'saved' | WechatRefusal

export interface Album {
  /** Where the save button saves: the phone's album, or a file that the browser downloads. */
  readonly kind: 'album' | 'download'
  /** Saves a picture; `name` names its file, where it has one. Never throws. */
  save(path: string, name: string): Promise<Saved>
  /** Opens the album permission's settings; only after a tap. True when it is allowed now. */
  openSettings(): Promise<boolean>
}
