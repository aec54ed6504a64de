import { childBoxes, findBox, type Box } from '../boxes'
import { latin1 } from '../byte-cursor'
import { metaChildren, namedValues } from '../meta-keys'
import { boxMarks, textMarks, type PlaceMark } from './place-mark'
import { placesInPacket } from './places-in-packet'

/** QuickTime’s and 3GPP’s own boxes for a place (3GPP TS 26.244 §8.7). */
const PLACE_BOXES = /^(\xa9xyz|loci)$/
const PLACE_NAME = /location|latitude|longitude|gps/i
/** Before the value itself a `data` names its kind and language. */
const DATA_HEAD_BYTES = 8
const MAX_NAMED_BYTES = 1024

/** The places that the user data and the metadata among these boxes tell. */
export const placesAmong = (boxes: readonly Box[]): PlaceMark[] =>
  boxes.flatMap((box) => {
    if (box.type === 'udta') return placesInUserData(box)
    return box.type === 'meta' ? placesInMeta(box) : []
  })

const looseChildren = ({ bytes, start, end }: Box) => childBoxes(bytes, start, end, true)

const placesInUserData = (userData: Box): PlaceMark[] =>
  looseChildren(userData).flatMap((box) => {
    if (PLACE_BOXES.test(box.type)) return boxMarks(box)
    if (box.type === 'XMP_') return placesInPacket(box.bytes, box.start, box.end)
    return placesAmong([box])
  })

function placesInMeta(meta: Box): PlaceMark[] {
  const list = findBox(metaChildren(meta), 'ilst')
  return [
    ...namedValues(meta)
      .filter(({ name }) => PLACE_NAME.test(name))
      .flatMap(({ item }) => looseChildren(item))
      .flatMap(({ bytes, start, end }) => textMarks(bytes, Math.min(start + DATA_HEAD_BYTES, end), end)),
    ...(list ? looseChildren(list) : []).filter(tellsPlace).flatMap(boxMarks),
  ]
}

/** iTunes names its items by four letters, or at length in a box named `----`. */
const tellsPlace = ({ type, bytes, start, end }: Box): boolean =>
  PLACE_BOXES.test(type) ||
  (type === '----' && PLACE_NAME.test(latin1(bytes, start, Math.min(end, start + MAX_NAMED_BYTES))))
