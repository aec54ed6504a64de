import { keyValueStorage } from './key-value-storage'
import { systemFontScale } from './system-font-scale'

/** The text scales that layouts support; each layout must hold at the largest. */
const FONT_SCALES = [1, 1.25, 1.5, 1.75] as const
export type FontScale = (typeof FONT_SCALES)[number]

/** The size of everything on this phone. */
export interface TextSize {
  /** The factor of letters: the phone's setting, in 大字版 at least `LARGE_SCALE`. */
  readonly scale: FontScale
  /** 大字版: no letter under 18 px, nothing to tap under 60 px. */
  readonly large: boolean
}

const KEY = 'large-text'
const LARGE_SCALE: FontScale = 1.5
const listeners = new Set<(size: TextSize) => void>()
let current: TextSize | undefined
/** A choice that the phone could not store; valid until the app closes. */
let unkept: boolean | undefined

const nearest = (wanted: number): FontScale =>
  FONT_SCALES.reduce<FontScale>(
    (best, scale) => (Math.abs(scale - wanted) < Math.abs(best - wanted) ? scale : best),
    1,
  )

function apply(size: TextSize): TextSize {
  if (current?.scale === size.scale && current.large === size.large) return current
  current = size
  systemFontScale.apply(size)
  listeners.forEach((listener) => listener(size))
  return size
}

function sizeOf(large: boolean): TextSize {
  const scale = nearest(systemFontScale.read())
  return { scale: large && scale < LARGE_SCALE ? LARGE_SCALE : scale, large }
}

/** Reads the phone's setting and the person's choice again. Both may have changed while the app was away. */
export const observeTextSize = (): TextSize => apply(sizeOf(unkept ?? keyValueStorage.read(KEY) === true))

export const readTextSize = (): TextSize => current ?? observeTextSize()

/** False when the phone cannot keep it. */
export function chooseLargeText(large: boolean): boolean {
  const kept = keyValueStorage.write(KEY, large)
  unkept = kept ? undefined : large
  apply(sizeOf(large))
  return kept
}

/** The returned function stops listening. */
export function listenTextSize(listener: (size: TextSize) => void): () => void {
  listeners.add(listener)
  return () => void listeners.delete(listener)
}
