/** msgSecCheck takes at most 2,500 characters a call (WeChat, security.msgSecCheck v2); an emoji may count as two. */
const MAX_CHARACTERS = 1250
/** Pieces overlap by so many characters that no word of risk is cut by their border. */
const OVERLAP_CHARACTERS = 50
const STEP_CHARACTERS = MAX_CHARACTERS - OVERLAP_CHARACTERS

/** A text in pieces of what one text check takes, each beginning with the end of the one before. Blank ones are left out. */
export function piecesOf(text: string): readonly string[] {
  const characters = Array.from(text)
  const count = Math.max(1, Math.ceil((characters.length - OVERLAP_CHARACTERS) / STEP_CHARACTERS))
  const pieces = Array.from({ length: count }, (_piece, at) => {
    const start = at * STEP_CHARACTERS
    return characters.slice(start, start + MAX_CHARACTERS).join('')
  })
  return pieces.filter((piece) => piece.trim() !== '')
}
