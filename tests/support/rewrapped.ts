import { planRewrap } from '#shared/domain/media/rewrap/plan-rewrap'
import { type RewrapRefusal } from '#shared/domain/media/rewrap/rewrap-fault'
import { type MediaWriter } from '#shared/domain/media/media-writer'
import { writeRewrapped } from '#shared/domain/media/rewrap/write-rewrapped'
import { type MediaReader } from '#shared/domain/media/reader'
import { memoryReader } from './counting-reader'

/** Keeps what is appended. */
export class MemoryWriter implements MediaWriter {
  readonly portions: Uint8Array[] = []

  async append(bytes: Uint8Array): Promise<void> {
    this.portions.push(Uint8Array.from(bytes))
  }

  get bytes(): Uint8Array {
    return Buffer.concat(this.portions)
  }
}

/** The film that comes of it, or the refusal. Its size is as it was told. */
export async function rewrap(source: Uint8Array | MediaReader): Promise<Uint8Array | RewrapRefusal> {
  const reader = 'length' in source ? memoryReader(source) : source
  const plan = await planRewrap(reader)
  if (!plan.ok) return plan
  const writer = new MemoryWriter()
  await writeRewrapped(plan, reader, writer)
  const { bytes } = writer
  if (bytes.length !== plan.sizeBytes) throw new Error(`${bytes.length} bytes, told were ${plan.sizeBytes}`)
  return bytes
}

/** The film that comes of one that must not be refused. */
export async function rewrapped(source: Uint8Array | MediaReader): Promise<Uint8Array> {
  const made = await rewrap(source)
  if ('ok' in made) throw new Error(`refused: ${made.code} ${JSON.stringify(made.details)}`)
  return made
}
