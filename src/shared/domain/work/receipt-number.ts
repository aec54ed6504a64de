/** A season, and six of the letters and digits that no two of which sound or look alike. */
const NUMBER = /^(?:(\d{4})-?)?([2-9A-HJKMNP-Z]{6})$/
const BREAKS = /[\s\u200b-\u200d\ufeff]/g
const DASHES = /[‐-―−－_]/g

/**
 * The receipt number that somebody means: in small or full-width letters, with spaces, without its dash or without its season
 * (then of `seasonKey`). Undefined for what is no such number.
 */
export function receiptNumberIn(text: string, seasonKey: string): string | undefined {
  const plain = text.normalize('NFKC').replace(BREAKS, '').replace(DASHES, '-').toUpperCase()
  const [, season = seasonKey, letters] = NUMBER.exec(plain) ?? []
  return letters === undefined ? undefined : `${season}-${letters}`
}
