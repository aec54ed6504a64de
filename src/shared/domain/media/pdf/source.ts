import { corrupt, MediaFault } from '../media-fault'
import { type MediaWindow } from '../media-window'
import { type Budget } from './budget'
import { unpacked } from './stream'
import { CutShort, isDict, type PdfDict, type PdfValue, type PdfWatch } from './value'
import { PdfValues } from './values'

const FIRST_BYTES = 2048
const MAX_OBJECT_BYTES = 512 * 1024
const MAX_PAYLOAD_BYTES = 4 * 1024 * 1024

/** An object as it stands at a place of the file; `payloadAt` is where its stream begins. */
export interface PlacedObject {
  readonly number: number
  readonly value: PdfValue
  readonly payloadAt: number | undefined
}

/** A PDF of which pieces are read as they are needed. */
export class PdfSource {
  /** A read that is needed goes up to here at once. */
  readTo = 0

  constructor(
    readonly window: MediaWindow,
    readonly budget: Budget,
  ) {}

  /** Reads values from a place on, with more and more bytes until they end before `end`. */
  async read<Result>(
    position: number,
    end: number,
    parse: (values: PdfValues) => Result,
    watch?: PdfWatch,
    most = MAX_OBJECT_BYTES,
  ): Promise<Result> {
    for (let length = FIRST_BYTES; ; length *= 16) {
      const wanted = Math.min(length, most, end - position)
      const bytes = await this.bytes(position, wanted)
      const values = new PdfValues(bytes, 0, watch)
      try {
        return parse(values)
      } catch (error) {
        if (!(error instanceof CutShort)) throw error
        if (wanted === end - position) throw corrupt('end')
        if (wanted === most) throw new MediaFault('NOT_CHECKABLE', { what: 'size' })
      } finally {
        this.budget.spend(values.position)
      }
    }
  }

  /** `12 0 obj … endobj` or `… stream`; anything else is `CORRUPT`. */
  object(position: number, end: number, watch?: PdfWatch): Promise<PlacedObject> {
    return this.read(position, end, (values) => objectIn(values, position), watch)
  }

  /** What stands in the stream of an object. Its length is believed only where it is told at once. */
  async stream(dict: PdfDict, payloadAt: number, end: number): Promise<Uint8Array> {
    const told = dict.get('Length')
    const length = Math.min(typeof told === 'number' && told >= 0 ? told : Infinity, end - payloadAt)
    if (length > MAX_PAYLOAD_BYTES) throw new MediaFault('NOT_CHECKABLE', { what: 'size' })
    return unpacked(dict, await this.bytes(payloadAt, length), this.budget)
  }

  private bytes(position: number, length: number): Promise<Uint8Array> {
    return this.window.bytes(position, length, Math.max(length, this.readTo - position))
  }
}

function objectIn(values: PdfValues, position: number): PlacedObject {
  const head = values.upToWord()
  const [number, generation] = head.values
  if (
    head.word !== 'obj' ||
    head.values.length !== 2 ||
    typeof number !== 'number' ||
    typeof generation !== 'number'
  )
    throw corrupt('object')
  const body = values.upToWord()
  const [value] = body.values
  const isStream = body.word === 'stream' && isDict(value)
  if ((!isStream && body.word !== 'endobj') || body.values.length > 1) throw corrupt('object')
  return { number, value, payloadAt: isStream ? position + values.afterLine() : undefined }
}
