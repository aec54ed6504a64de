import { ByteCursor, latin1 } from './byte-cursor'

/** The bytes of the tag that begins here (ID3v2, APE, ID3v1), 0 when none does. 16 bytes suffice. */
export function tagBytes(head: Uint8Array): number {
  const mark = latin1(head, 0, 8)
  if (mark.startsWith('ID3') && head.length >= 10) return id3v2Bytes(new ByteCursor(head, 5))
  if (mark === 'APETAGEX' && head.length >= 16) return 32 + new ByteCursor(head, 12).u32(true)
  return mark.startsWith('TAG') ? 128 : 0
}

function id3v2Bytes(cursor: ByteCursor): number {
  const footer = cursor.u8() & 0x10 ? 10 : 0
  let size = 0
  for (let read = 0; read < 4; read++) size = size * 128 + (cursor.u8() & 0x7f)
  return 10 + size + footer
}
