import { checkPhoto, type PhotoLimits } from './check-photo'
import { withoutMetadata } from './jpeg-segments'
import { type MediaReader } from './reader'
import { type MediaCode } from './verdict'

/**
 * The small picture that stands for a file wherever works are shown: made on the phone, so that no list loads an original
 * and nothing is shown that says where it was taken. Ours to choose, no rule of the notice.
 */
export const DISPLAY_PICTURE = { longSide: 1280, maxSizeBytes: 150 * 1024 } as const

const LIMITS: PhotoLimits = {
  formats: ['jpeg'],
  maxSizeBytes: { value: DISPLAY_PICTURE.maxSizeBytes, inclusive: true },
  maxPixels: { value: DISPLAY_PICTURE.longSide ** 2, inclusive: true },
}

/** Why a picture cannot stand for a file. */
export type DisplayFault = MediaCode | 'HAS_METADATA'

export type DisplayCheck =
  { readonly width: number; readonly height: number } | { readonly fault: DisplayFault }

const readerOf = (bytes: Uint8Array): MediaReader => ({
  read: (position, length) => Promise.resolve(bytes.subarray(position, position + length)),
  size: () => Promise.resolve(bytes.length),
})

/** Looks at the whole picture: a JPEG within the limits, and nothing in it beside the picture itself. */
export async function checkDisplayPicture(bytes: Uint8Array): Promise<DisplayCheck> {
  const { verdict, code, facts } = await checkPhoto(readerOf(bytes), LIMITS)
  if (verdict !== 'accept') return { fault: code }
  const { width = 0, height = 0 } = facts
  if (Math.max(width, height) > DISPLAY_PICTURE.longSide) return { fault: 'TOO_MANY_PIXELS' }
  const plain = withoutMetadata(bytes)
  if (!plain) return { fault: 'CORRUPT' }
  return plain.length === bytes.length ? { width, height } : { fault: 'HAS_METADATA' }
}

/** One way to paint a picture down. */
export interface Painting {
  readonly width: number
  readonly height: number
  /** Of the JPEG, from 0 to 1. */
  readonly quality: number
}

const STEPS: ReadonlyArray<readonly [longSide: number, quality: number]> = [
  [DISPLAY_PICTURE.longSide, 0.82],
  [DISPLAY_PICTURE.longSide, 0.65],
  [960, 0.7],
  [960, 0.5],
  [640, 0.6],
  [480, 0.5],
]

/** How a picture of this size is tried, the finest first, until one is small enough. Never larger than it is. */
export function paintingsOf(width: number, height: number): readonly Painting[] {
  const side = Math.max(width, height)
  return STEPS.map(([longSide, quality]) => {
    const scale = Math.min(1, longSide / side)
    return {
      width: Math.max(1, Math.round(width * scale)),
      height: Math.max(1, Math.round(height * scale)),
      quality,
    }
  })
}
