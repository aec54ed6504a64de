import { demand, MediaFault } from '../media-fault'
import { type MediaWindow } from '../media-window'
import { ActiveContent, type ActiveKind } from './active-content'
import { Budget } from './budget'
import { type CrossReference, readCrossReference } from './cross-reference'
import { packedObjects } from './object-stream'
import { PageTree } from './pages'
import { type PlacedObject, PdfSource } from './source'
import { isDict, type PdfValue } from './value'

/** A PDF as read: how many pages it has, what it may do by itself, whether bytes follow its end. */
export interface PdfDocument {
  readonly pages: number
  readonly active: ActiveKind | undefined
  readonly trailing: boolean
}

const MAX_WORK_BYTES = 16 * 1024 * 1024
/** Streams up to this size are read over rather than jumped over: a request costs more than its bytes. */
const JUMPED_BYTES = 256 * 1024
const MAX_READ_BYTES = 1024 * 1024
const MAX_READ_OBJECTS = 20_000
const OBJECT_BYTES = 2048

/**
 * Reads every object that any revision of a PDF names (but not what its pages look like), also those packed in object
 * streams. An object that is not where its table says is `CORRUPT`: viewers would then look for objects by themselves,
 * and might find some that were never looked at here.
 */
export async function readPdf(window: MediaWindow): Promise<PdfDocument> {
  const source = new PdfSource(window, new Budget(MAX_WORK_BYTES))
  const places = await readCrossReference(source)
  if (places.encrypted) throw new MediaFault('ENCRYPTED')
  const active = new ActiveContent()
  const tree = new PageTree()
  await new Objects(source, places, active, tree).readAll()
  return { pages: tree.count(places.root), active: active.gravest(), trailing: places.trailing }
}

/** Reads the objects of a file in the order they stand in. */
class Objects {
  private readonly opened = new Set<number>()

  constructor(
    private readonly source: PdfSource,
    private readonly reference: CrossReference,
    private readonly active: ActiveContent,
    private readonly tree: PageTree,
  ) {}

  async readAll(): Promise<void> {
    const { source, reference } = this
    const { size } = source.window
    const places = [...reference.places.keys()].sort((one, other) => one - other)
    for (const [at, place] of places.entries()) {
      const end = Math.min(places[at + 1] ?? size, size)
      demand(place < end, 'place')
      if (place >= source.readTo) source.readTo = lastOfOneRead(places, at) + OBJECT_BYTES
      const object = await source.object(place, end, this.active)
      demand(object.number === reference.places.get(place), 'number')
      await this.take(object, place, end)
    }
    for (const number of reference.containers) demand(this.opened.has(number), 'object stream')
  }

  private async take({ number, value, payloadAt }: PlacedObject, place: number, end: number): Promise<void> {
    const { source, reference } = this
    const isCurrent = reference.current.get(number) === place
    this.note(number, value, isCurrent)
    if (payloadAt === undefined || !isDict(value)) return
    if (!reference.containers.has(number) && value.get('Type') !== 'ObjStm') return
    this.opened.add(number)
    const bytes = await source.stream(value, payloadAt, end)
    source.budget.spend(bytes.length)
    for (const packed of packedObjects(value, bytes, this.active))
      this.note(packed.number, packed.value, isCurrent && reference.current.get(packed.number) === -number)
  }

  private note(number: number, value: PdfValue, isCurrent: boolean): void {
    this.active.object(number, value)
    if (isCurrent) this.tree.object(number, value)
  }
}

/** The last object that is worth reading together with the one at `at`. */
function lastOfOneRead(places: readonly number[], at: number): number {
  const first = places[at] ?? 0
  let last = first
  for (const place of places.slice(at + 1, at + 1 + MAX_READ_OBJECTS)) {
    if (place - last > JUMPED_BYTES || place - first > MAX_READ_BYTES) break
    last = place
  }
  return last
}
