import { planRewrap, type RewrapPlan } from '#shared/domain/media/rewrap/plan-rewrap'
import { writeRewrapped } from '#shared/domain/media/rewrap/write-rewrapped'
import { MediaChangedError, MediaReadError, type MediaReader } from '#shared/domain/media/reader'
import { CountingReader, memoryReader } from '../../../support/counting-reader'
import { box, bytesOf, u32, u64 } from '../../../support/mp4-boxes'
import { mp4Boxes } from '../../../support/mp4-structure'
import { moov, type TrackPlan } from '../../../support/mp4-writer'
import { aac, avc, quickTime, quickTimeFilm } from '../../../support/quicktime-writer'
import { MemoryWriter, rewrapped } from '../../../support/rewrapped'

const MIB = 1048576
const small = quickTime(avc(), aac)

async function plannedOf(reader: MediaReader): Promise<RewrapPlan> {
  const plan = await planRewrap(reader)
  if (!plan.ok) throw new Error(plan.code)
  return plan
}

/** 5 MB: 50 pictures of 100 KB. */
const large = quickTimeFilm({
  tracks: [
    { ...avc(), durations: [[50, 1000]], sampleBytes: 100_000 },
    { ...aac, sampleBytes: 300 },
  ],
  samples: (length) => new Uint8Array(length),
})

it('reads and appends 1 MB at a time and nothing twice', async () => {
  const reader = new CountingReader(memoryReader(large))
  const plan = await plannedOf(reader)
  const [requests, bytesRead] = [reader.requests, reader.bytesRead]
  const writer = new MemoryWriter()
  await writeRewrapped(plan, reader, writer)
  expect(reader.bytesRead - bytesRead).toBe(5_009_000)
  expect(reader.requests - requests).toBe(5)
  expect(writer.portions.map(({ length }) => length)).toEqual([
    ...Array.from({ length: 4 }, () => MIB),
    plan.sizeBytes - 4 * MIB,
  ])
})

it('knows the size of the result before it reads a picture', async () => {
  const reader = new CountingReader(memoryReader(large))
  const plan = await plannedOf(reader)
  expect(plan.sizeBytes).toBe((await rewrapped(large)).length)
  expect(reader.bytesRead).toBeLessThan(200_000)
})

it('goes on after reads that come short', async () => {
  const reader = memoryReader(small)
  const plan = await plannedOf(reader)
  const slow: MediaReader = {
    ...reader,
    read: (position, length) => reader.read(position, Math.min(length, 7)),
  }
  const writer = new MemoryWriter()
  await writeRewrapped(plan, slow, writer)
  expect(Buffer.from(writer.bytes).equals(Buffer.from(await rewrapped(small)))).toBe(true)
})

it('gives up where nothing more can be read', async () => {
  const reader = memoryReader(small)
  const plan = await plannedOf(reader)
  const empty: MediaReader = { ...reader, read: () => Promise.resolve(new Uint8Array(0)) }
  await expect(writeRewrapped(plan, empty, new MemoryWriter())).rejects.toThrow(MediaReadError)
})

it('tells that the file grew while it was copied', async () => {
  const plan = await plannedOf(memoryReader(small))
  const grown = memoryReader(Buffer.concat([small, Buffer.alloc(1)]))
  await expect(writeRewrapped(plan, grown, new MemoryWriter())).rejects.toThrow(MediaChangedError)
})

it('ends with what the writer throws: so is it cancelled', async () => {
  const reader = memoryReader(small)
  const cancelled = new Error('cancelled')
  const writing = writeRewrapped(await plannedOf(reader), reader, { append: () => Promise.reject(cancelled) })
  await expect(writing).rejects.toBe(cancelled)
})

it('passes on that a file could not be read', async () => {
  const failing: MediaReader = {
    read: () => Promise.reject(new MediaReadError('gone')),
    size: () => Promise.resolve(9),
  }
  await expect(planRewrap(failing)).rejects.toThrow(MediaReadError)
})

it('writes places of 64 bits for data beyond 4 GiB', async () => {
  const sampleBytes = 200_000_000
  const tracks: TrackPlan[] = [{ ...avc(), sampleBytes, sizeTable: 'constant', wideOffsets: true }]
  const ftyp = box('ftyp', 'qt  ', u32(0))
  const dataStart = ftyp.length + moov({}, tracks, 0).length + 16
  const index = bytesOf([ftyp, moov({}, tracks, dataStart), u32(1), 'mdat', u64(30 * sampleBytes + 16)])
  const { head, sizeBytes } = await plannedOf({
    read: (position, length) => Promise.resolve(padded(index.subarray(position), length)),
    size: () => Promise.resolve(index.length + 30 * sampleBytes),
  })
  const boxes = mp4Boxes(head.subarray(0, -16))
  const places = boxes.find(({ type }) => type === 'co64')?.payload
  expect(sizeBytes).toBe(head.length + 30 * sampleBytes)
  expect(places?.readUInt32BE(4)).toBe(5)
  expect([0, 1, 2, 3, 4].map((chunk) => Number(places?.readBigUInt64BE(8 + chunk * 8)))).toEqual(
    [0, 1, 2, 3, 4].map((chunk) => head.length + chunk * 7 * sampleBytes),
  )
  expect(Buffer.from(head.subarray(-16)).toString('hex')).toBe(
    Buffer.from(bytesOf([u32(1), 'mdat', u64(30 * sampleBytes + 16)])).toString('hex'),
  )
})

function padded(bytes: Uint8Array, length: number): Uint8Array {
  const whole = new Uint8Array(length)
  whole.set(bytes.subarray(0, length))
  return whole
}
