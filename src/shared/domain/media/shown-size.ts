import { type MediaFacts } from './verdict'

/** Pixels of a picture as people see it: the coded size, turned where the file says so. Undefined while unknown. */
export function shownSize({
  width = 0,
  height = 0,
  rotationCw = 0,
}: Pick<MediaFacts, 'width' | 'height' | 'rotationCw'>):
  { readonly width: number; readonly height: number } | undefined {
  if (width <= 0 || height <= 0) return undefined
  return rotationCw % 180 === 90 ? { width: height, height: width } : { width, height }
}
