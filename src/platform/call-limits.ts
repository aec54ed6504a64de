/** The function's own limit is 20 s; after this the phone stops waiting. In ms. */
export const CALL_TIMEOUT_MS = 25_000

/** Bytes of a text in UTF-8, without `TextEncoder`, which mini-programs lack. */
export function utf8Length(text: string): number {
  let bytes = 0
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0
    bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4
  }
  return bytes
}
