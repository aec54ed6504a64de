import { type Painting } from '#shared/domain/media/display-picture'

/** A picture that the phone has loaded for drawing. */
export interface OpenedPicture {
  /** Pixels, as shown. */
  readonly width: number
  readonly height: number
  /** The whole picture as a JPEG of that size. Rejects where the phone cannot. */
  readonly encode: (painting: Painting) => Promise<Uint8Array>
}

/** Rejects where the phone cannot show such a picture. */
export type OpenPicture = (path: string) => Promise<OpenedPicture>
