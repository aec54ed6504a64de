import { childBoxes, childrenOf, cursorOf, findBox, requireBox, type Box } from '../boxes'
import { demand } from '../media-fault'
import { RewrapFault } from './rewrap-fault'
import { type SourceTrack } from './source-track'
import { fullBox, u32 } from './write-boxes'

const MAX_ENTRIES = 256
/** Reserved bytes before the number of the data reference. */
const BEFORE_REFERENCE = 6

/** The sample entries of a track. Each must say that its data lie in the film itself. */
export function sampleEntries({ stbl, minf }: SourceTrack): readonly Box[] {
  const stsd = requireBox(stbl, 'stsd')
  const cursor = cursorOf(stsd)
  cursor.version()
  const count = cursor.table(cursor.u32(), 8)
  demand(count >= 1 && count <= MAX_ENTRIES, 'stsd')
  const entries = childBoxes(stsd.bytes, cursor.position, stsd.end).slice(0, count)
  demand(entries.length === count, 'stsd')
  const references = dataReferences(minf)
  if (references && !entries.every((entry) => references[cursorOf(entry).skip(BEFORE_REFERENCE).u16() - 1]))
    throw new RewrapFault('OTHER_FILE')
  return entries
}

/** For each data reference, whether it means the film itself; nothing where the film has no list of them. */
function dataReferences(minf: readonly Box[]): readonly boolean[] | undefined {
  const dinf = findBox(minf, 'dinf')
  const dref = dinf && findBox(childrenOf(dinf), 'dref')
  if (!dref) return undefined
  const cursor = cursorOf(dref).skip(8)
  return childBoxes(dref.bytes, cursor.position, dref.end).map(
    (reference) => (cursorOf(reference).u32() & 1) === 1,
  )
}

/** An `stsd` of the converted entries. Several that became alike stay, for the chunks point to them by number. */
export function descriptions(entries: readonly Uint8Array[]): Uint8Array {
  const [first] = entries
  if (first && !entries.every((entry) => isAlike(entry, first)))
    throw new RewrapFault('SEVERAL_DESCRIPTIONS', { descriptions: entries.length })
  return fullBox('stsd', 0, u32(entries.length), ...entries)
}

const isAlike = (one: Uint8Array, other: Uint8Array) =>
  one.length === other.length && one.every((byte, at) => byte === other[at])
