/** What bytes hold: JSON in UTF-8, with or without its mark; or why they hold none. */
export type SeasonText = { readonly raw: unknown } | { readonly fault: 'notUtf8' | 'notJson' }

/** `notUtf8` is what Windows’ editors write when they are not told otherwise: GBK, or UTF-16. */
export function readSeasonText(bytes: Uint8Array): SeasonText {
  let text: string
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return { fault: 'notUtf8' }
  }
  try {
    return { raw: JSON.parse(text) as unknown }
  } catch {
    return { fault: 'notJson' }
  }
}
