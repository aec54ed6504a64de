/** The phone's wait for a call, ms; the function's own limit is 20 s. */
export const CALL_TIMEOUT_MS = 25_000

/** The UTF-8 length of a text in bytes. Mini-programs lack `TextEncoder`. */
export function utf8Length(text: string): number {
  let bytes = 0
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0
    bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4
  }
  return bytes
}
