import { type MediaKind } from '#shared/domain/media/kinds'
import { type City } from '#shared/domain/media/nearest-city'

export type PickedKind = MediaKind

/** A file on the phone that a person chose. */
export interface PickedFile {
  readonly kind: PickedKind
  readonly name: string
  readonly sizeBytes: number
  /** A mini-program's temporary path, a browser's object URL: both can be shown and played. */
  readonly path: string
  /** The browser's own handle; absent in the mini-program. */
  readonly blob?: Blob
  /** The phone's own picture of a video. */
  readonly still?: string
  readonly durationMs?: number
  /** When and near which city the photo was taken of which this one was made: `2020-04-12`. */
  readonly takenOn?: string
  readonly takenNear?: City
  /** Pixels as shown. */
  readonly width?: number
  readonly height?: number
}
