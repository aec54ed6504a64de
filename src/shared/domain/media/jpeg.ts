import { ByteCursor, latin1 } from './byte-cursor'
import { exifDay, exifPosition, exifRotation } from './exif'
import { demand } from './media-fault'
import { FIRST_READ_BYTES, type MediaWindow } from './media-window'
import { codedPictureEnd } from './jpeg-scan'
import { type City, nearestCity } from './nearest-city'
import { type Picture } from './picture'

const MAX_SEGMENTS = 2000
const SCAN_BYTES = 262144
const TAIL_BYTES = 4096
const MAX_BETWEEN_BYTES = 65536

const SOS = 0xda
const EOI = 0xd9
const isFrame = (marker: number) =>
  marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc
const hasNoLength = (marker: number) => marker === 0x01 || (marker >= 0xd0 && marker <= 0xd8)

interface Head {
  width: number
  height: number
  rotationCw: number
  takenOn?: string
  takenNear?: City
  risky: boolean
  /** Where the coded picture begins; nothing when the file stops before. */
  scanAt: number | undefined
}

/** Reads segments up to the coded picture, then looks for its end: at the end of the file first, else through the picture. */
export async function readJpeg(window: MediaWindow): Promise<Picture> {
  const { scanAt, ...head } = await readHead(window)
  demand(scanAt === undefined || (head.width > 0 && head.height > 0), 'SOF')
  if (scanAt === undefined) return { ...head, whole: false, trailing: false }
  if (await endsWithEoi(window, scanAt)) return { ...head, whole: true, trailing: false }
  if ((await findEoi(window, scanAt)) !== undefined) return { ...head, whole: true, trailing: true }
  return { ...head, ...(await withoutEoi(window)) }
}

/** Samsung's cameras write a directory of their own behind the picture, and some forget the picture's end. */
const SAMSUNG_END = /SEFT\0*$/
const MAX_FOLLOWED_BYTES = 67108864
const UNLIKELY_ZEROS = 16

/** A picture without its end marker is whole when the coded data reach its last pixel; a trailer of its camera says so too. */
async function withoutEoi(window: MediaWindow): Promise<Pick<Picture, 'whole' | 'trailing' | 'unmarked'>> {
  if (window.size > MAX_FOLLOWED_BYTES) return { whole: false, trailing: false }
  const bytes = await window.bytes(0, window.size)
  const end = codedPictureEnd(bytes)
  if (end === undefined) return { whole: false, trailing: false }
  if (end === 'unknown') {
    const whole = SAMSUNG_END.test(latin1(bytes, Math.max(0, bytes.length - 64)))
    return { whole, trailing: whole, unmarked: whole }
  }
  // Room that was set aside for a transfer that broke off is zeros, and those read as codes too.
  if (bytes.subarray(Math.max(0, end - UNLIKELY_ZEROS), end).every((byte) => byte === 0))
    return { whole: false, trailing: false }
  const isPadding = (byte: number) => byte === 0 || byte === 0xff
  return { whole: true, trailing: !bytes.subarray(end).every(isPadding), unmarked: true }
}

async function readHead(window: MediaWindow): Promise<Head> {
  const head: Head = { width: 0, height: 0, rotationCw: 0, risky: false, scanAt: undefined }
  let at = 2
  for (let segment = 0; segment < MAX_SEGMENTS; segment++) {
    at = await nextMarker(window, at)
    const start = await window.bytes(at, 4, FIRST_READ_BYTES)
    if (start.length < 4) return head
    const [, marker = 0] = start
    demand(marker !== EOI, 'JPEG marker')
    if (hasNoLength(marker)) at += 2
    else {
      const length = new ByteCursor(start, 2).u16()
      demand(length >= 2, 'JPEG segment')
      if (isFrame(marker)) await readFrame(window, at + 4, marker, head)
      if (marker === 0xe1) readExif(await window.bytes(at + 4, length - 2), head)
      at += 2 + length
      if (marker === SOS) {
        head.scanAt = at
        return head
      }
    }
  }
  demand(false, 'JPEG segments')
  return head
}

/** Where the next segment begins: decoders skip what lies between two. */
async function nextMarker(window: MediaWindow, from: number): Promise<number> {
  const between = await window.bytes(from, 2, FIRST_READ_BYTES)
  if (isMarker(between, 0)) return from
  const skipped = await window.bytes(from, MAX_BETWEEN_BYTES)
  for (let at = 0; at + 1 < skipped.length; at++) if (isMarker(skipped, at)) return from + at
  demand(from + skipped.length >= window.size, 'JPEG marker')
  return window.size
}

const isMarker = (bytes: Uint8Array, at: number): boolean => {
  const marker = bytes[at + 1] ?? 0
  return bytes[at] === 0xff && (marker === 0x01 || (marker >= 0xc0 && marker < 0xff))
}

async function readFrame(window: MediaWindow, at: number, marker: number, head: Head): Promise<void> {
  const frame = await window.bytes(at, 5)
  if (frame.length < 5) return
  const cursor = new ByteCursor(frame, 1)
  head.height = cursor.u16()
  head.width = cursor.u16()
  head.risky = marker > 0xc2
}

function readExif(app1: Uint8Array, head: Head): void {
  if (latin1(app1, 0, 6) !== 'Exif\0\0') return
  const tiff = app1.subarray(6)
  head.rotationCw ||= exifRotation(tiff)
  const day = exifDay(tiff)
  if (day !== undefined) head.takenOn ??= day
  const position = exifPosition(tiff)
  const city = position && nearestCity(position)
  if (city !== undefined) head.takenNear ??= city
}

/** The file ends with the picture's end, padding zeros apart. */
async function endsWithEoi(window: MediaWindow, scanAt: number): Promise<boolean> {
  const from = Math.max(scanAt, window.size - TAIL_BYTES)
  const tail = await window.bytes(from, window.size - from)
  let end = tail.length
  while (end > 0 && tail[end - 1] === 0) end--
  return end >= 2 && tail[end - 2] === 0xff && tail[end - 1] === EOI
}

/** Follows the coded data, skipping tables between its scans, to the end marker. */
async function findEoi(window: MediaWindow, scanAt: number): Promise<number | undefined> {
  let at = scanAt
  while (at < window.size) {
    const piece = await window.bytes(at, SCAN_BYTES)
    const found = piece.indexOf(0xff)
    if (found < 0) {
      at += piece.length
      continue
    }
    const step = markerStep(piece, found)
    if (step === 'end') return at + found + 2
    if (step === 'cut') {
      if (at + piece.length >= window.size) return undefined
      at += found
    } else at += found + step
  }
  return undefined
}

/** How far the marker at `at` leads on; `cut` when the piece ends within it. */
function markerStep(piece: Uint8Array, from: number): number | 'end' | 'cut' {
  let at = from
  for (; at >= 0; at = piece.indexOf(0xff, at)) {
    const marker = piece[at + 1]
    if (marker === undefined) return at === from ? 'cut' : at - from
    if (marker === EOI) return 'end'
    if (marker === 0 || hasNoLength(marker)) at += 2
    else if (marker === 0xff) at += 1
    else {
      const [high, low] = [piece[at + 2], piece[at + 3]]
      if (high === undefined || low === undefined) return at === from ? 'cut' : at - from
      at += 2 + Math.max(2, high * 256 + low)
      if (at > piece.length) return at - from
    }
  }
  return piece.length - from
}
