/** epoch ms, 15 digits */
const LAST_INSTANT = 999_999_999_999_999

/** Ends the text of a rank; stands before every letter and digit and in no normalised text. */
export const END = ' '

/** A text followed by a time (epoch ms) turned round: texts that begin alike stand together, the newest of one text first. */
export const textRankOf = (text: string, at: number, id: string): string =>
  `${text}${END}${String(LAST_INSTANT - at).padStart(15, '0')}-${id}`
