import { ByteCursor, latin1 } from './byte-cursor'
import { isPicture, is3gp, isAudioOnlyBrand, isMp4, isQuickTime, parseBrands, type Brands } from './brands'
import { type FileFormat } from './verdict'

const SIGNATURES: readonly (readonly [FileFormat, string])[] = [
  ['jpeg', '\xff\xd8\xff'],
  ['png', '\x89PNG\r\n\x1a\n'],
  ['gif', 'GIF8'],
  ['tiff', 'II*\0'],
  ['tiff', 'MM\0*'],
  ['flv', 'FLV\x01'],
  ['mp3', 'ID3'],
  ['mp3', 'APETAGEX'],
  ['pdf', '%PDF-'],
  ['zip', 'PK\x03\x04'],
  ['bmp', 'BM'],
]

const RIFF_FORMATS: Readonly<Record<string, FileFormat>> = { WEBP: 'webp', 'AVI ': 'avi', WAVE: 'wav' }

/** The real format of a file by its first bytes (64 KiB are plenty), or nothing when they are none we know. */
export function sniff(head: Uint8Array): FileFormat | undefined {
  const known = SIGNATURES.find(([, mark]) => latin1(head, 0, mark.length) === mark)
  if (known) return known[0]
  if (/^(RF64|BW64)$/.test(latin1(head, 0, 4)) && latin1(head, 8, 12) === 'WAVE') return 'wav'
  if (latin1(head, 0, 4) === 'RIFF') return RIFF_FORMATS[latin1(head, 8, 12)]
  if (latin1(head, 0, 4) === '\x1a\x45\xdf\xa3') return latin1(head, 0, 64).includes('webm') ? 'webm' : 'mkv'
  if (latin1(head, 4, 8) === 'ftyp') return byBrands(brandsOf(head))
  if (/^(moov|wide|pnot)$/.test(latin1(head, 4, 8))) return 'mov'
  if (/^\s*<(!doctype|html|\?xml|head|body)/i.test(latin1(head, 0, 256))) return 'html'
  return isMp3Frame(head) ? 'mp3' : undefined
}

const brandsOf = (head: Uint8Array): Brands =>
  parseBrands(head.subarray(8, Math.max(8, new ByteCursor(head).u32())))

function byBrands(brands: Brands): FileFormat | undefined {
  if (isQuickTime(brands)) return 'mov'
  const names = [brands.major, ...brands.compatible]
  if (isPicture(brands)) {
    const heic = names.some((name) => /^he[iv][cxms]$/.test(name))
    const avif = names.some((name) => /^avi[fs]$/.test(name))
    return /^avi/.test(brands.major) || (avif && !heic) ? 'avif' : 'heic'
  }
  if (is3gp(brands)) return '3gp'
  if (isAudioOnlyBrand(brands)) return 'm4a'
  return isMp4(brands) ? 'mp4' : undefined
}

function isMp3Frame(head: Uint8Array): boolean {
  const [first = 0, second = 0, third = 0] = head
  return first === 0xff && (second & 0xe6) === 0xe2 && third >> 4 !== 15 && ((third >> 2) & 3) !== 3
}
