import { Refusal } from '#shared/domain/refusal'

/** Draws nothing: line ends, and marks that only choose or join what stands before them. */
const UNDRAWN = /[\n\r\t]|[\u200b-\u200d]|[\ufe00-\ufe0f]/

const named = (codePoint: number) => `U+${codePoint.toString(16).toUpperCase().padStart(4, '0')}`

/** Refuses with GLYPH_MISSING a text of which a character would leave a blank: a font says nothing of that itself. */
export function requireGlyphs(texts: readonly string[], has: (codePoint: number) => boolean): void {
  for (const character of texts.join('')) {
    const codePoint = character.codePointAt(0) ?? 0
    if (!UNDRAWN.test(character) && !has(codePoint))
      throw new Refusal('GLYPH_MISSING', { character, codePoint: named(codePoint) })
  }
}
