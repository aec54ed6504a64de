const LETTER_OR_DIGIT = /^[\p{L}\p{N}]$/u

/** Lower, upper, lower: some letters only fold to one form after both conversions (ß, ς). */
const foldCase = (character: string) => character.toLowerCase().toUpperCase().toLowerCase()

/**
 * One character as a search sees it: full-width as half-width, capitals as small letters, without its accents; nothing of a
 * space, a sign or an emoji. Each character for itself, so that a part of a text is a part of what the text becomes.
 */
function foldCharacter(character: string): string {
  const folded = Array.from(character.normalize('NFKD'), foldCase).join('').normalize('NFKD')
  return Array.from(folded)
    .filter((each) => LETTER_OR_DIGIT.test(each))
    .join('')
}

/** The text as a search sees it. What it gives it leaves as it is. */
export const normalise = (text: string): string => Array.from(text, foldCharacter).join('')

/** A stretch of a text as it is shown, in UTF-16 units; `end` is exclusive. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** Where in the text the normalised `wanted` first stands, for highlighting; null where it does not, or is nothing. */
export function spanOf(text: string, wanted: string): Span | null {
  if (wanted === '') return null
  const places: Span[] = []
  let seen = ''
  let at = 0
  for (const character of Array.from(text)) {
    const folded = foldCharacter(character)
    const place = { start: at, end: at + character.length }
    for (let unit = 0; unit < folded.length; unit += 1) places.push(place)
    seen += folded
    at = place.end
  }
  const found = seen.indexOf(wanted)
  const first = places[found]
  const last = places[found + wanted.length - 1]
  return found < 0 || !first || !last ? null : { start: first.start, end: last.end }
}
