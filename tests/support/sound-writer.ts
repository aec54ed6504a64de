import { bytesOf, u16, u32, u64, u8, zeros } from './mp4-boxes'

/** Sound files as far as headers and frames go; they hold silence. */

export const little = (bytes: Uint8Array) => Uint8Array.from(bytes).reverse()

/** 8 kHz, mono, 8 bits: 8000 bytes a second. `claimed` is the length in bytes its header tells. */
export function wav(seconds: number, claimed = seconds * 8000): Uint8Array {
  const format = [u16(1), u16(1), u32(8000), u32(8000), u16(1), u16(8)].map(little)
  return bytesOf([
    'RIFF',
    u32(0),
    'WAVEfmt ',
    little(u32(16)),
    format,
    'data',
    little(u32(claimed)),
    zeros(seconds * 8000),
  ])
}

/** MPEG-1 layer III, 32 kbit/s, 32 kHz: frames of 144 bytes and 36 ms; `counted` writes an encoder's count. */
export function mp3(frames: number, counted?: number): Uint8Array {
  const frame = bytesOf([u8(0xff, 0xfb, 0x18, 0xc0), zeros(140)])
  const first = Buffer.from(frame)
  if (counted !== undefined) Buffer.from(bytesOf(['Xing', u32(3, counted, counted * 144)])).copy(first, 21)
  return bytesOf([first, Array.from({ length: frames - 1 }, () => frame)])
}

/** An ID3v2.4 tag of 1024 bytes, as it stands before the sound. */
export const id3 = bytesOf(['ID3\x04\0\0', u8(0, 0, 8, 0), zeros(1024)])

/** A tag of APE with its header, and so many bytes of items. */
export const apeTag = (items: number): Uint8Array =>
  bytesOf(['APETAGEX', little(u32(2000)), little(u32(items)), u32(0), u8(0, 0, 0, 0xa0), zeros(8 + items)])

/** As `wav`, with its length in 64 bits; `claimed` is the length its header tells. */
export function rf64(seconds: number, claimed = seconds * 8000): Uint8Array {
  const lengths = ['ds64', little(u32(28)), zeros(8), little(u64(claimed)), zeros(12)]
  return bytesOf(['RF64', u32(0xffffffff), 'WAVE', lengths, wav(seconds, 0xffffffff).subarray(12)])
}
