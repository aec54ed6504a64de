import { ByteCursor, latin1 } from './byte-cursor'

/** Codecs as ffprobe names them, with what stands for each in a file. */
type Names<Code> = Readonly<Record<string, readonly Code[]>>

/** By sample entry code. */
const VIDEO_CODECS: Names<string> = {
  h264: ['avc1', 'avc2', 'avc3', 'avc4'],
  hevc: ['hvc1', 'hev1', 'dvh1', 'dvhe', 'hvc2', 'hev2'],
  av1: ['av01'], vp8: ['vp08'], vp9: ['vp09'], vvc: ['vvc1', 'vvi1'],
  h263: ['s263', 'h263'], mjpeg: ['mjpa', 'jpeg'], png: ['png '],
  prores: ['apch', 'apcn', 'apcs', 'apco', 'ap4h', 'ap4x'],
  dnxhd: ['AVdn', 'AVdh'], cinepak: ['cvid'], svq1: ['SVQ1'], svq3: ['SVQ3'], rawvideo: ['raw '], mpeg2video: ['m2v1'],
} // prettier-ignore

const AUDIO_CODECS: Names<string> = {
  mp3: ['.mp3'], ac3: ['ac-3'], eac3: ['ec-3'], ac4: ['ac-4'], amr_nb: ['samr'], amr_wb: ['sawb'], opus: ['Opus'],
  flac: ['fLaC'], alac: ['alac'], pcm_s16le: ['sowt', 'lpcm', 'ipcm'], pcm_s16be: ['twos'], pcm_mulaw: ['ulaw'],
  pcm_alaw: ['alaw'], dts: ['dtsc', 'dtse'], mpegh_3d_audio: ['mhm1'],
} // prettier-ignore

/** By MPEG-4 object type (ISO/IEC 14496-1, registered at mp4ra.org). */
const OBJECT_TYPES: Names<number> = {
  mpeg4: [0x20], h264: [0x21], hevc: [0x23], aac: [0x40, 0x66, 0x67, 0x68],
  mpeg2video: [0x60, 0x61, 0x62, 0x63, 0x64, 0x65], mp3: [0x69, 0x6b], mpeg1video: [0x6a], mjpeg: [0x6c], png: [0x6d],
  jpeg2000: [0x6e], vc1: [0xa3], ac3: [0xa5], eac3: [0xa6], dts: [0xa9], opus: [0xad], vp9: [0xb1], vorbis: [0xdd],
  qcelp: [0xe1],
} // prettier-ignore

const nameOf = <Code>(names: Names<Code>, code: Code) =>
  Object.keys(names).find((name) => names[name]?.includes(code))

const PLAYS_EVERYWHERE = new Set(['h264', 'aac', 'mp3'])
const VIDEO_ACCEPTED = new Set('h264 hevc av1 vp9 vp8 mpeg4 h263 mjpeg mpeg1video mpeg2video'.split(' '))

/** Accepted, but phones or browsers exist that do not play it. */
export const isPlaybackRisk = (codec: string | undefined): boolean =>
  codec === undefined || !PLAYS_EVERYWHERE.has(codec)

export const isVideoCodecAccepted = (codec: string | undefined): boolean =>
  codec !== undefined && VIDEO_ACCEPTED.has(codec)

export const videoCodecOf = (tag: string, entry: Uint8Array): string | undefined =>
  tag === 'mp4v' ? byObjectType(entry) : nameOf(VIDEO_CODECS, tag)

export const audioCodecOf = (tag: string, entry: Uint8Array): string | undefined =>
  tag === 'mp4a' ? (byObjectType(entry) ?? 'aac') : nameOf(AUDIO_CODECS, tag)

/** The format beneath a protection, as its `frma` box names it. */
export function originalFormat(entry: Uint8Array): string | undefined {
  const at = find(entry, 'frma')
  return at === undefined ? undefined : new ByteCursor(entry, at).fourcc()
}

/** The codec an `esds` box names. */
function byObjectType(entry: Uint8Array): string | undefined {
  const at = find(entry, 'esds')
  return at === undefined ? undefined : nameOf(OBJECT_TYPES, objectType(new ByteCursor(entry, at)))
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

/** 0 is no type. */
function objectType(cursor: ByteCursor): number {
  cursor.skip(4)
  if (cursor.u8() !== 3) return 0
  descriptorLength(cursor)
  cursor.skip(2)
  const flags = cursor.u8()
  if (flags & 0x80) cursor.skip(2)
  if (flags & 0x40) cursor.skip(cursor.u8())
  if (flags & 0x20) cursor.skip(2)
  if (cursor.u8() !== 4) return 0
  descriptorLength(cursor)
  return cursor.u8()
}

function descriptorLength(cursor: ByteCursor): void {
  for (let read = 0; read < 4 && cursor.u8() & 0x80; read++);
}
