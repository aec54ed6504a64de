import { childrenOf, cursorOf, findBox, requireBox, type Box } from '../boxes'
import { parseEditList } from '../edit-list'
import { demand } from '../media-fault'
import { type KeptTrack } from './choose-tracks'
import { RewrapFault } from './rewrap-fault'
import { sampleTableBox, type Places } from './sample-table-box'
import { headerFields } from './source-track'
import { box, copied, fullBox, payloadOf, u32, zeros } from './write-boxes'

/** Enabled, in the movie, in its preview: what MP4 files say. */
const TRACK_FLAGS = 7

/** A kept track's `trak`. Its own metadata, references and apertures stay behind. */
export const trackBox = (track: KeptTrack, places: Places, keepsGroups: boolean): Uint8Array =>
  box('trak', headerBox(track, keepsGroups), ...editBoxes(track), mediaBox(track, places))

function headerBox({ header }: KeptTrack, keepsGroups: boolean): Uint8Array {
  const isWide = cursorOf(header).u8() === 1
  const { length, group } = headerFields(isWide)
  const payload = payloadOf(header).subarray(0, length)
  payload.set([isWide ? 1 : 0, 0, 0, TRACK_FLAGS])
  if (!keepsGroups) payload.set([0, 0], group)
  return box('tkhd', payload)
}

const NORMAL_SPEED = 0x10000

/** The edit list as it stands: a pause, then one piece at normal speed. Anything else is `EDITED`. */
function editBoxes({ boxes }: KeptTrack): Uint8Array[] {
  const edts = findBox(boxes, 'edts')
  const elst = edts && findBox(childrenOf(edts), 'elst')
  if (!elst) return []
  const edits = parseEditList(elst)
  const [first] = edits
  if (!first) return []
  const at = first.mediaTicks < 0 ? 1 : 0
  const isOnePiece = edits.length === at + 1 && (edits[at]?.mediaTicks ?? -1) >= 0
  if (!isOnePiece || speedOf(elst, at) !== NORMAL_SPEED) throw new RewrapFault('EDITED')
  return [box('edts', copied(elst))]
}

/** The rate of a row, in 1/65536. */
function speedOf(elst: Box, row: number): number {
  const cursor = cursorOf(elst)
  const times = cursor.isWide() ? 16 : 8
  return cursor.skip(4 + row * (times + 4) + times).u32()
}

const HANDLERS = {
  vide: { name: 'VideoHandler', header: () => fullBox('vmhd', 1, zeros(8)) },
  soun: { name: 'SoundHandler', header: () => fullBox('smhd', 0, zeros(4)) },
} as const

function mediaBox(track: KeptTrack, places: Places): Uint8Array {
  const { name, header } = HANDLERS[track.kind]
  return box(
    'mdia',
    mediaHeader(requireBox(track.mdia, 'mdhd')),
    fullBox('hdlr', 0, zeros(4), track.kind, zeros(12), `${name}\0`),
    box('minf', header(), dataBox(), sampleTableBox(track, places)),
  )
}

/** One data reference: the file itself. */
const dataBox = () => box('dinf', fullBox('dref', 0, u32(1), fullBox('url ', 1)))

/** A Macintosh code, or none. */
const MACINTOSH_CODES = 0x400
const UNSPECIFIED = 0x7fff
/** “und”, five bits a letter. */
const UNDETERMINED = 0x55c4

function mediaHeader(mdhd: Box): Uint8Array {
  const isWide = cursorOf(mdhd).u8() === 1
  const length = isWide ? 36 : 24
  demand(mdhd.end - mdhd.start >= length, 'mdhd')
  const payload = payloadOf(mdhd).subarray(0, length)
  const view = new DataView(payload.buffer)
  const language = view.getUint16(length - 4)
  const isKnown = language >= MACINTOSH_CODES && language !== UNSPECIFIED
  view.setUint32(length - 4, (isKnown ? language : UNDETERMINED) * 65536)
  demand(view.getUint32(isWide ? 20 : 12) > 0, 'mdhd timescale')
  return box('mdhd', payload)
}
