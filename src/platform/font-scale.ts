import { keyValueStorage } from './key-value-storage'
import { systemFontScale } from './system-font-scale'

/** The text sizes a person can choose from; the largest is the one layouts are held to. */
export const FONT_SCALES = [1, 1.25, 1.5, 1.75] as const
export type FontScale = (typeof FONT_SCALES)[number]

const KEY = 'font-scale'
const listeners = new Set<(scale: FontScale) => void>()
let current: FontScale | undefined

const nearest = (wanted: number): FontScale =>
  FONT_SCALES.reduce<FontScale>(
    (best, scale) => (Math.abs(scale - wanted) < Math.abs(best - wanted) ? scale : best),
    1,
  )

/** The person's own choice, else the phone's setting. */
export function readFontScale(): FontScale {
  if (current === undefined) {
    const chosen = keyValueStorage.read(KEY)
    current = nearest(typeof chosen === 'number' ? chosen : systemFontScale.read())
    systemFontScale.apply(current)
  }
  return current
}

export function chooseFontScale(scale: FontScale): void {
  current = scale
  keyValueStorage.write(KEY, scale)
  systemFontScale.apply(scale)
  listeners.forEach((listener) => listener(scale))
}

/** Returns the way to stop listening. */
export function listenFontScale(listener: (scale: FontScale) => void): () => void {
  listeners.add(listener)
  return () => void listeners.delete(listener)
}
