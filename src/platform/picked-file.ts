import { type MediaKind } from '#shared/domain/media/kinds'
import { type City } from '#shared/domain/media/nearest-city'

export type PickedKind = MediaKind

/** A file on the phone that a person chose. */
export interface PickedFile {
  readonly kind: PickedKind
  readonly name: string
  readonly sizeBytes: number
  /** A mini-program's temporary path or a browser's object URL. Both can be shown and played. */
  readonly path: string
  /** The browser's own handle; absent in the mini-program. */
  readonly blob?: Blob
  /** The phone's own picture of a video. */
  readonly still?: string
  readonly durationMs?: number
  /** The date and nearest city of the original photo, for a photo made from it: `2020-04-12`. */
  readonly takenOn?: string
  readonly takenNear?: City
  /** Pixels as shown. */
  readonly width?: number
  readonly height?: number
}
