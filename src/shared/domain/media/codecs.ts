import { ByteCursor, latin1 } from './byte-cursor'

/** Sample entry codes and the names ffprobe gives them. */
const VIDEO_CODECS: Readonly<Record<string, string>> = {
  avc1: 'h264', avc2: 'h264', avc3: 'h264', avc4: 'h264',
  hvc1: 'hevc', hev1: 'hevc', dvh1: 'hevc', dvhe: 'hevc', hvc2: 'hevc', hev2: 'hevc',
  av01: 'av1', vp08: 'vp8', vp09: 'vp9', vvc1: 'vvc', vvi1: 'vvc',
  s263: 'h263', h263: 'h263', mjpa: 'mjpeg', jpeg: 'mjpeg', 'png ': 'png',
  apch: 'prores', apcn: 'prores', apcs: 'prores', apco: 'prores', ap4h: 'prores', ap4x: 'prores',
  AVdn: 'dnxhd', AVdh: 'dnxhd', cvid: 'cinepak', SVQ1: 'svq1', SVQ3: 'svq3', 'raw ': 'rawvideo', 'm2v1': 'mpeg2video',
} // prettier-ignore

const AUDIO_CODECS: Readonly<Record<string, string>> = {
  '.mp3': 'mp3', 'ac-3': 'ac3', 'ec-3': 'eac3', 'ac-4': 'ac4', samr: 'amr_nb', sawb: 'amr_wb', Opus: 'opus',
  fLaC: 'flac', alac: 'alac', sowt: 'pcm_s16le', twos: 'pcm_s16be', ulaw: 'pcm_mulaw', alaw: 'pcm_alaw',
  dtsc: 'dts', dtse: 'dts', mhm1: 'mpegh_3d_audio',
  lpcm: 'pcm_s16le', ipcm: 'pcm_s16le',
} // prettier-ignore

/** MPEG-4 object types (ISO/IEC 14496-1, registered at mp4ra.org). */
const OBJECT_TYPES: Readonly<Record<number, string>> = {
  0x20: 'mpeg4', 0x21: 'h264', 0x23: 'hevc', 0x40: 'aac', 0x60: 'mpeg2video', 0x61: 'mpeg2video', 0x62: 'mpeg2video',
  0x63: 'mpeg2video', 0x64: 'mpeg2video', 0x65: 'mpeg2video', 0x66: 'aac', 0x67: 'aac', 0x68: 'aac', 0x69: 'mp3',
  0x6a: 'mpeg1video', 0x6b: 'mp3', 0x6c: 'mjpeg', 0x6d: 'png', 0x6e: 'jpeg2000', 0xa3: 'vc1', 0xa5: 'ac3', 0xa6: 'eac3',
  0xa9: 'dts', 0xad: 'opus', 0xb1: 'vp9', 0xdd: 'vorbis', 0xe1: 'qcelp',
} // prettier-ignore

const PLAYS_EVERYWHERE = new Set(['h264', 'aac', 'mp3'])
const VIDEO_ACCEPTED = new Set('h264 hevc av1 vp9 vp8 mpeg4 h263 mjpeg mpeg1video mpeg2video'.split(' '))

/** Accepted, but phones or browsers exist that do not play it. */
export const isPlaybackRisk = (codec: string | undefined): boolean =>
  codec === undefined || !PLAYS_EVERYWHERE.has(codec)

export const isVideoCodecAccepted = (codec: string | undefined): boolean =>
  codec !== undefined && VIDEO_ACCEPTED.has(codec)

export const videoCodecOf = (tag: string, entry: Uint8Array): string | undefined =>
  tag === 'mp4v' ? byObjectType(entry) : VIDEO_CODECS[tag]

export const audioCodecOf = (tag: string, entry: Uint8Array): string | undefined =>
  tag === 'mp4a' ? (byObjectType(entry) ?? 'aac') : AUDIO_CODECS[tag]

/** The format beneath a protection, as its `frma` box names it. */
export function originalFormat(entry: Uint8Array): string | undefined {
  const at = find(entry, 'frma')
  return at === undefined ? undefined : new ByteCursor(entry, at).fourcc()
}

/** The codec an `esds` box names. */
function byObjectType(entry: Uint8Array): string | undefined {
  const at = find(entry, 'esds')
  return at === undefined ? undefined : OBJECT_TYPES[objectType(new ByteCursor(entry, at)) ?? -1]
}

const SEARCHED_BYTES = 4096

/**
 * Where the payload of a box within a sample entry begins. Its name is searched for: how many fields stand before it
 * differs between MP4 and QuickTime and between their versions.
 */
function find(entry: Uint8Array, type: string): number | undefined {
  const at = latin1(entry, 0, SEARCHED_BYTES).indexOf(type)
  return at < 0 ? undefined : at + 4
}

function objectType(cursor: ByteCursor): number | undefined {
  cursor.skip(4)
  if (cursor.u8() !== 3) return undefined
  descriptorLength(cursor)
  cursor.skip(2)
  const flags = cursor.u8()
  if (flags & 0x80) cursor.skip(2)
  if (flags & 0x40) cursor.skip(cursor.u8())
  if (flags & 0x20) cursor.skip(2)
  if (cursor.u8() !== 4) return undefined
  descriptorLength(cursor)
  return cursor.u8()
}

function descriptorLength(cursor: ByteCursor): void {
  for (let read = 0; read < 4 && cursor.u8() & 0x80; read++);
}
