import { childBoxes } from '../boxes'
import { latin1 } from '../byte-cursor'
import { MediaFault } from '../media-fault'
import { MediaWindow } from '../media-window'
import { type MediaReader } from '../reader'
import { readUuids, XMP_UUID } from '../uuid-boxes'
import { MAX_MOOV_BYTES, readLayout, type VideoLayout } from '../video-layout'
import { movedBy, type PlaceMark } from './place-mark'
import { placesAmong } from './places-in-boxes'
import { placesInPacket } from './places-in-packet'
import { unseenTracks } from './places-in-tracks'

/** Where a film or M4A tells the place of its recording. Throws what the reader throws. */
export async function readPlaces(reader: MediaReader): Promise<readonly PlaceMark[]> {
  const window = await MediaWindow.open(reader)
  return placesOf(window, await readLayout(window))
}

/** As `readPlaces`, of a file whose boxes are known. What no reader can make out tells no place. */
async function placesOf(window: MediaWindow, layout: VideoLayout): Promise<readonly PlaceMark[]> {
  try {
    return [...(await inMovie(window, layout)), ...(await inPackets(window, layout))]
  } catch (error) {
    // A reader that gives up is no answer: places may stand in what it did not read.
    if (error instanceof MediaFault && error.code !== 'NOT_CHECKABLE') return []
    throw error
  }
}

/** What is shown to all tells no place. */
export async function requireNoPlace(window: MediaWindow, layout: VideoLayout): Promise<void> {
  const places = await placesOf(window, layout)
  if (places.length > 0) throw new MediaFault('PLACE_INSIDE')
}

async function inMovie(window: MediaWindow, { moov, firstFragment }: VideoLayout): Promise<PlaceMark[]> {
  if (!moov || moov.end > window.size || moov.end - moov.payload > MAX_MOOV_BYTES) return []
  const bytes = await window.bytes(moov.payload, moov.end - moov.payload)
  const boxes = childBoxes(bytes, 0, bytes.length, true)
  const tracks = boxes.filter(({ type }) => type === 'trak')
  const within = [boxes, ...tracks.map(({ start, end }) => childBoxes(bytes, start, end, true))]
  const unseen = firstFragment === undefined ? unseenTracks(boxes, window.size) : []
  return [
    ...movedBy(moov.payload, [...within.flatMap(placesAmong), ...unseen.flatMap((track) => track.inMovie)]),
    ...unseen.flatMap(({ inFile }) => inFile),
  ]
}

async function inPackets(window: MediaWindow, layout: VideoLayout): Promise<PlaceMark[]> {
  const packets = await readUuids(window, layout)
  return packets
    .filter(({ bytes }) => latin1(bytes, 0, XMP_UUID.length) === XMP_UUID)
    .flatMap(({ start, bytes }) => movedBy(start, placesInPacket(bytes, XMP_UUID.length, bytes.length)))
}
