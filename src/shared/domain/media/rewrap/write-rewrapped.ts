import { type MediaWriter } from '../media-writer'
import { MediaChangedError, readSome, type MediaReader } from '../reader'
import { type RewrapPlan } from './plan-rewrap'

/** Bytes of one read and of one append, so memory stays small; as many calls are quick on phones. */
const PORTION_BYTES = 1048576

/**
 * Writes the planned film front to back. On any failure what was written is no film: the caller deletes it.
 * Throws `MediaReadError`, `MediaChangedError` and what the writer throws.
 */
export async function writeRewrapped(
  plan: RewrapPlan,
  reader: MediaReader,
  writer: MediaWriter,
): Promise<void> {
  const out = new Portions(writer)
  await out.add(plan.head)
  const end = plan.ranges[plan.ranges.length - 1]?.end ?? 0
  let windowStart = 0
  let window: Uint8Array = new Uint8Array(0)
  for (const range of plan.ranges)
    for (let at = range.start; at < range.end;) {
      if (at < windowStart || at >= windowStart + window.length) {
        windowStart = at
        window = await readSome(reader, at, Math.min(PORTION_BYTES, end - at))
      }
      const from = at - windowStart
      const piece = window.subarray(from, from + range.end - at)
      await out.add(piece)
      at += piece.length
    }
  await out.flush()
  if ((await reader.size()) !== plan.sourceBytes) throw new MediaChangedError('the size changed')
}

/** Gathers pieces and appends them in portions. */
class Portions {
  private readonly buffer = new Uint8Array(PORTION_BYTES)
  private filled = 0

  constructor(private readonly writer: MediaWriter) {}

  async add(bytes: Uint8Array): Promise<void> {
    for (let at = 0; at < bytes.length;) {
      const taken = Math.min(bytes.length - at, PORTION_BYTES - this.filled)
      this.buffer.set(bytes.subarray(at, at + taken), this.filled)
      this.filled += taken
      at += taken
      if (this.filled === PORTION_BYTES) await this.flush()
    }
  }

  /** The buffer is used again once the writer has its bytes. */
  async flush(): Promise<void> {
    if (this.filled > 0) await this.writer.append(this.buffer.subarray(0, this.filled))
    this.filled = 0
  }
}
