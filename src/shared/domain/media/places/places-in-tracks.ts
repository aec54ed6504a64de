import { childBoxes, cursorOf, findBox, type Box } from '../boxes'
import { MediaFault } from '../media-fault'
import { samplePlaces } from '../sample-places'
import { boxMarks, type PlaceMark } from './place-mark'

/** Handlers of tracks that run beside picture and sound: places, movements, faces. */
const UNSEEN = /^(meta|camm)$/
/** Cameras write about one chunk a second. */
const MAX_CHUNKS = 20000

const childIn = (box: Box | undefined, type: string): Box | undefined =>
  box && findBox(childBoxes(box.bytes, box.start, box.end, true), type)

/** A track of measurements, as action cameras and drones record them: the track in `moov`, and its data by where it lies. */
export interface UnseenTrack {
  readonly inMovie: readonly PlaceMark[]
  readonly inFile: readonly PlaceMark[]
}

/** The tracks that are neither seen, heard nor read, and may tell the whole way. */
export const unseenTracks = (movie: readonly Box[], fileSize: number): UnseenTrack[] =>
  movie
    .filter((box) => box.type === 'trak' && isUnseen(box))
    .map((track) => ({ inMovie: boxMarks(track), inFile: chunksOf(track, fileSize) }))

function isUnseen(track: Box): boolean {
  const handler = childIn(childIn(track, 'mdia'), 'hdlr')
  return handler !== undefined && handler.end - handler.start >= 12 && UNSEEN.test(handlerOf(handler))
}

const handlerOf = (handler: Box) => cursorOf(handler).skip(8).fourcc()

/** What a track out of order points at is not known: no reader will find it either. */
function chunksOf(track: Box, fileSize: number): PlaceMark[] {
  const table = childIn(childIn(childIn(track, 'mdia'), 'minf'), 'stbl')
  if (!table) return []
  const chunks: PlaceMark[] = []
  try {
    samplePlaces(childBoxes(table.bytes, table.start, table.end, true), fileSize, (start, bytes) => {
      if (chunks.length < MAX_CHUNKS) chunks.push({ start, end: start + bytes, isName: false })
    })
  } catch (error) {
    if (!(error instanceof MediaFault)) throw error
  }
  return chunks
}
