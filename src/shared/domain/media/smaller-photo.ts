import { type Painting } from '#shared/domain/media/display-picture'
import { type Limit } from '#shared/domain/season/sourced'

/** What a photo that is too large may become. */
export interface PhotoGoal {
  readonly maxSizeBytes: Limit
  /** Width × height. */
  readonly maxPixels?: Limit
  /** Below this many pixels on the long side it looks poor: the last to be given up. */
  readonly keepLongSide?: number
}

/** Phones draw on nothing larger. */
const MAX_SIDE = 4096
/** Where a call says nothing: the letters of a page can be read. */
const USUAL_LONG_SIDE = 2000
const STEP = 0.75
const LAST_STEPS = [0.7, 0.5]
const QUALITIES = [0.92, 0.8, 0.7]
/** What a whole number may lack after multiplying. */
const ROUNDING = 1e-6

/** The largest whole number that keeps a limit. */
export const mostWithin = ({ value, inclusive }: Limit): number =>
  inclusive ? Math.floor(value) : Math.ceil(value) - 1

/**
 * How a photo of this size is painted smaller, the finest first, until one is small enough: never larger than it is, within the
 * pixels from the first on, and with a long side below what is kept only in the end.
 */
export function smallerPaintings(width: number, height: number, goal: PhotoGoal): readonly Painting[] {
  const side = Math.max(width, height)
  const pixels = goal.maxPixels ? mostWithin(goal.maxPixels) : Infinity
  const largest = Math.min(side, MAX_SIDE, side * Math.sqrt(pixels / (width * height)))
  const kept = Math.min(largest, goal.keepLongSide ?? USUAL_LONG_SIDE)
  const sides = [largest]
  for (let next = largest * STEP; next > kept; next *= STEP) sides.push(next)
  if (kept < largest) sides.push(kept)
  sides.push(...LAST_STEPS.map((step) => kept * step))
  return sides.flatMap((longSide) => {
    const size = (length: number) => Math.max(1, Math.floor((length * longSide) / side + ROUNDING))
    return QUALITIES.map((quality) => ({ width: size(width), height: size(height), quality }))
  })
}
